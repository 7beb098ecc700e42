/** A limit that a law or a habit of the trade sets. Limits age: each says where it was read and when it held. */
export interface Threshold {
    readonly value: number;
    readonly unit: 'SEK' | 'days' | 'years' | 'months' | 'times a year';
    /** Law, chapter and section, the founding text, or plain sense. */
    readonly source: string;
    /** When the limit was known to hold, a year. */
    readonly asOf: number;
}

/** The limits that rules compare with, all in one place. No rule holds a number of its own. */
export const thresholds = {
    /** Direct procurement is open below this value, options included. Konkurrensverket's table of limits, in force since February 2022. */
    directProcurement: { value: 700_000, unit: 'SEK', source: 'LOU (2016:1145), chapter 19 a', asOf: 2026 },
    /** The same in the utilities sectors: water, energy, transport, postal services. A plan does not say which law it is under. */
    directProcurementUtilities: { value: 1_200_000, unit: 'SEK', source: 'LUF (2016:1146), chapter 19 a', asOf: 2026 },
    /** A framework agreement may run longer only for special reasons. */
    frameworkAgreement: { value: 4, unit: 'years', source: 'LOU (2016:1145), chapter 7, section 3', asOf: 2026 },
    /** Answers to all bidders come at least so long before the last bid day; in an accelerated procedure four days. */
    answersBeforeBids: { value: 6, unit: 'days', source: 'LOU (2016:1145), chapter 12, section 11', asOf: 2026 },
    /** Full days between an award notice that is sent electronically and the signing. By post they are 15; a buyer may give more. */
    standstill: { value: 10, unit: 'days', source: 'LOU (2016:1145), chapter 20, section 1', asOf: 2026 },
    /** Operational meetings: usually monthly, sometimes weekly. While a delivery is run in, any rhythm goes. */
    operationalLeast: { value: 12, unit: 'times a year', source: 'founding text', asOf: 2026 },
    operationalMost: { value: 52, unit: 'times a year', source: 'founding text', asOf: 2026 },
    operationalRunIn: { value: 3, unit: 'months', source: 'founding text', asOf: 2026 },
    /** Tactical meetings: one to four a year, the first year apart. */
    tacticalLeast: { value: 1, unit: 'times a year', source: 'founding text', asOf: 2026 },
    tacticalMost: { value: 4, unit: 'times a year', source: 'founding text', asOf: 2026 },
    tacticalRunIn: { value: 12, unit: 'months', source: 'founding text', asOf: 2026 },
    /** One of the tactical meetings, at least, is dedicated to following the contract up. */
    contractFollowUpLeast: { value: 1, unit: 'times a year', source: 'founding text', asOf: 2026 },
    /** Strategic meetings: one or two a year, the first year apart. */
    strategicLeast: { value: 1, unit: 'times a year', source: 'founding text', asOf: 2026 },
    strategicMost: { value: 2, unit: 'times a year', source: 'founding text', asOf: 2026 },
    strategicRunIn: { value: 12, unit: 'months', source: 'founding text', asOf: 2026 },
    /** How long before notice of an option is given there is a meeting at which that can be decided. */
    optionDecision: { value: 3, unit: 'months', source: 'plain sense', asOf: 2026 },
    /** How long one may take to write down what was held, before it is taken to be missed. */
    heldWithin: { value: 14, unit: 'days', source: 'plain sense', asOf: 2026 },
} as const satisfies Readonly<Record<string, Threshold>>;
