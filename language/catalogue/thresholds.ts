/** A limit that a law or a habit of the trade sets. Limits age: each says where it was read and when it held. */
export interface Threshold {
    readonly value: number;
    readonly unit: 'SEK' | 'years';
    /** Law, chapter and section. */
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
} as const satisfies Readonly<Record<string, Threshold>>;
