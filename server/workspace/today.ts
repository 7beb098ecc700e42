/** The day it is in a time zone (IANA), `YYYY-MM-DD`. */
export type Today = (zone: string) => string;

/** The one place where the server asks the clock. */
export function clockToday(zone: string): string {
    // Swedish dates are written as ISO dates.
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date());
}
