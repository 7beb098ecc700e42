/** Letters that no text of ours holds in a row. */
const letters = 'bcdfghjklmnpqrstvwxz';

/** The n-th of many texts that share no piece of twelve letters with each other, nor with anything that we write. */
export function canary(number: number): string {
    let seed = number * 7919 + 17;
    const next = (): number => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return seed;
    };
    return Array.from({ length: 24 }, () => letters[(next() >> 8) % letters.length]).join('');
}

/** A plan in which two hundred texts are internal, in every place that can hold one, and what of it may be shared. */
export function canaryPlan(): { readonly text: string; readonly canaries: readonly string[] } {
    const canaries: string[] = [];
    const secret = (): string => {
        canaries.push(canary(canaries.length));
        return canaries.at(-1) ?? '';
    };
    const dialogues = Array.from(
        { length: 30 },
        (_, index) => `internal dialogue I${index} "${secret()}" {
      arena digital "${secret()}"
      with Region.Chef
      about "${secret()}"
      influence "${secret()}"
      on 2026-0${(index % 9) + 1}-03
    }`,
    );
    const open = Array.from(
        { length: 20 },
        (_, index) => `dialogue "Open ${index}" {
      arena digital
      about "Shared subject"
      influence "${secret()}"
      on 2026-0${(index % 9) + 1}-04
    }`,
    );
    const meetings = (count: number, name: string) =>
        Array.from(
            { length: count },
            (_, index) => `meeting ${name}${index} "Shared meeting ${name}${index}" {
        every month on day ${(index % 27) + 1} at 09:00-10:00
        with Region.Chef, Firma.Chef
        internal "${secret()}"
        internal "${secret()}"
        internal "${secret()}"
      }`,
        );
    const text = `organisation Region "Region" { country SE role Chef "Chief" as operations, executive, contract-owner held-by Eva person Eva "Eva Lund" <eva@region.example> }
organisation Firma { role Chef "Head" as operations, executive, contract-owner }
deal Shared "Shared deal" {
  buyer Region
  supplier Firma
  type procurement
  delivery strategic
  contract 2026-01-01 to 2027-12-31
  internal "${secret()}"
  internal "${secret()}"
  phase before 2025-01-01 to 2026-12-31 {
    ${[...dialogues, ...open].join('\n    ')}
  }
  governance {
    operational level { ${meetings(8, 'A').join('\n')} }
    tactical level { ${meetings(8, 'B').join('\n')} }
    strategic level { ${meetings(8, 'C').join('\n')} }
    escalate operational to tactical within 10 workdays by Region.Chef
  }
}
`;
    return { text, canaries };
}

/** The pieces of twelve letters of some canaries that stand in a text. */
export function leaksIn(text: string, canaries: readonly string[]): readonly string[] {
    return canaries.flatMap((one) => {
        const pieces = Array.from({ length: one.length - 11 }, (_, at) => one.slice(at, at + 12));
        return pieces.filter((piece) => text.includes(piece));
    });
}
