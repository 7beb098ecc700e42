/** A deal without faults between Region and Firma, with one meeting, of which `lines` say who takes part. */
export function tacticalDeal(name: string, ...lines: readonly string[]): string {
    return `deal ${name} {
  buyer Region
  supplier Firma
  type procurement
  delivery service
  contract 2026-01-01 to 2026-12-31
  governance {
    tactical level {
      meeting Follow {
        every year in november
${lines.map((line) => `        ${line}\n`).join('')}      }
    }
  }
}
`;
}
