/** Whose clocks a plan goes by that does not say. */
export const homeZone = 'Europe/Stockholm';

const known = new Map<string, boolean>();

/** Whether a text names a time zone as IANA does, `Europe/Stockholm`. Asked once for each: zones are dear to look up and few. */
export function isTimeZone(zone: string): boolean {
    let answer = known.get(zone);
    if (answer === undefined) {
        answer = isKnown(zone);
        known.set(zone, answer);
    }
    return answer;
}

/** A difference to UTC (`+01:00`) is understood by the platform too, but names no place whose clocks change. */
function isKnown(zone: string): boolean {
    try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
        return /^[A-Za-z]/.test(zone);
    } catch {
        return false;
    }
}
