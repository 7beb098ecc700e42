/** The day it is in a time zone, `YYYY-MM-DD`. The one place where the server asks the clock. */
export function today(zone = 'Europe/Stockholm'): string {
    // Swedish dates are written as ISO dates.
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date());
}
