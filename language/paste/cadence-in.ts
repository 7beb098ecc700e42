/** Rhythms as tables of meetings put them, and the cadence of a plan in English words. */
const rhythms: readonly (readonly [RegExp, string | ((count: number) => string)])[] = [
    [/^(?:dagligen|varje dag|daily|every day)$/, 'every day'],
    [
        /^(?:varje vecka|veckovis|1 (?:gång|ggr?|g) ?(?:\/|per|i) ?(?:v|vecka|veckan)|en gång (?:i|per) veckan?|weekly|every week|once a week)$/,
        'every week',
    ],
    [
        /^(?:varannan vecka|var 2:?a vecka|var andra vecka|every (?:other|second|2) weeks?|biweekly|fortnightly)$/,
        'every-other week',
    ],
    [/^(?:var(?:t)?|every) (\d{1,2})(?::?[ea]|rd|th|nd)? (?:vecka|weeks?)$/, (count) => `every ${count} weeks`],
    [
        /^(?:varje månad|månadsvis|månatligen|1 (?:gång|ggr?|g) ?(?:\/|per|i) ?(?:mån|månad|månaden)|en gång (?:i|per) månad(?:en)?|monthly|every month|once a month)$/,
        'every month',
    ],
    [/^(?:varannan månad|var 2:?a månad|every (?:other|second|2) months?|bimonthly)$/, 'every-other month'],
    [/^(?:var(?:t)?|every) (\d{1,2})(?::?[ea]|rd|th|nd)? (?:månad|months?)$/, (count) => `every ${count} months`],
    [
        /^(?:varje kvartal|kvartalsvis|1 (?:gång|ggr?|g) ?(?:\/|per|i) ?kvartal(?:et)?|en gång (?:i|per) kvartal(?:et)?|quarterly|every quarter|once a quarter)$/,
        'every quarter',
    ],
    [/^(?:tertialvis|varje tertial)$/, 'every tertial'],
    [/^(?:varje halvår|halvårsvis|half-?yearly|every half-?year|twice a year|två gånger (?:per|om) året?)$/, 'every half-year'],
    [/^(?:varje år|årligen|årsvis|en gång (?:per|om) året?|yearly|annually|every year|once a year)$/, 'every year'],
    [
        /^(\d{1,2})(?: ?(?:gånger|gång|ggr|ggr\.|gg|times?|x))? ?(?:\/|per|om|a|i) ?(?:år|året|year)$/,
        (count) => `${count} ${count === 1 ? 'time' : 'times'} per year`,
    ],
    [/^(?:vid behov|as needed|when needed|on demand)$/, 'as-needed'],
];

/** The cadence that a cell names, as plan text in English; undefined where it is none we know. */
export function cadenceIn(cell: string): string | undefined {
    const said = cell
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/[.\s]+$/, '')
        .trim();
    for (const [pattern, cadence] of rhythms) {
        const match = pattern.exec(said);
        if (!match) continue;
        if (typeof cadence === 'string') return cadence;
        const count = Number(match[1]);
        return count > 0 ? cadence(count) : undefined;
    }
    return undefined;
}
