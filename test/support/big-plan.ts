/** A plan of some size, with `meetings` meetings on one level. Everything in it is used and nobody is in two meetings at once; `extra` goes to its end. */
export function bigPlan(meetings: number, extra = ''): string {
    const block = (index: number) =>
        `      meeting M${index} "Meeting ${index}" {\n        every month on first tuesday at ${clock(index * 4)}-${clock(index * 4 + 4)}\n        chair Region.Chef\n        with Region.Chef, Firma.Chef\n      }\n`;
    return [
        'organisation Region {\n  role Chef as contract-manager held-by Eva\n  person Eva\n}\n',
        'organisation Firma {\n  role Chef as contract-manager held-by Bo\n  person Bo\n}\n',
        'deal D {\n  buyer Region\n  supplier Firma\n  type procurement\n  delivery service\n  contract 2026-01-01 to 2027-12-31\n',
        `  governance {\n    tactical level {\n${Array.from({ length: meetings }, (_, index) => block(index)).join('')}    }\n  }\n}\n`,
        extra,
    ].join('');
}

/** A time of day, from midnight on. */
function clock(minutes: number): string {
    return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
