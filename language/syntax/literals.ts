/** Dates, times and money as they are written. Every reader here answers undefined for what is not a value, and never throws. */

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date of the Gregorian calendar written `YYYY-MM-DD`, or undefined. */
export function readDate(text: string | undefined): string | undefined {
    const parts = text === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts) return undefined;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    return year > 0 && day >= 1 && day <= lengthOfMonth(year, month) ? text : undefined;
}

/** Days in a month, 1-based; 0 for a month that does not exist. */
export function lengthOfMonth(year: number, month: number): number {
    const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return (daysInMonth[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** A wall-clock time written `9:00`, `09:00` or `09.00`, as `HH:MM`, or undefined. */
export function readTime(text: string | undefined): string | undefined {
    const parts = text === undefined ? null : /^(\d{1,2})[:.](\d{2})$/.exec(text);
    if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59) return undefined;
    return `${String(parts[1]).padStart(2, '0')}:${parts[2]}`;
}

/** Currencies by the name that is written: the currency and how many of it one unit means. */
export const currencies: Readonly<Record<string, { readonly currency: string; readonly factor: number }>> = {
    SEK: { currency: 'SEK', factor: 1 },
    KSEK: { currency: 'SEK', factor: 1_000 },
    MSEK: { currency: 'SEK', factor: 1_000_000 },
    EUR: { currency: 'EUR', factor: 1 },
    KEUR: { currency: 'EUR', factor: 1_000 },
    MEUR: { currency: 'EUR', factor: 1_000_000 },
    NOK: { currency: 'NOK', factor: 1 },
    DKK: { currency: 'DKK', factor: 1 },
};

/** Whether an amount's digits are grouped in threes (`48 000 000`) or not grouped at all (`48000000`). `text` is the source. */
export function isGrouped(text: string): boolean {
    return /^\d+$|^\d{1,3}(\s\d{3})+$/.test(text.trim());
}
