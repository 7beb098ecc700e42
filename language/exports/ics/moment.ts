import { Temporal } from 'temporal-polyfill';
import type { ClockTime, IsoDate } from '../../model/values.ts';
import { contentLine } from './content-line.ts';

/** A day, or a time of a day as the clocks of a place show it. */
export interface Moment {
    readonly date: IsoDate;
    readonly time: ClockTime | undefined;
    readonly timeZone: string;
}

/** A line that holds a moment: a date alone, or a local time with the zone it is told in. */
export function momentLine(name: string, moment: Moment): string {
    return contentLine(name, momentValue(moment), moment.time ? { TZID: moment.timeZone } : { VALUE: 'DATE' });
}

/** `20260303` or `20260303T090000`. */
export function momentValue({ date, time }: Pick<Moment, 'date' | 'time'>): string {
    return time ? `${basic(date)}T${basic(time)}00` : basic(date);
}

export function dayAfter(date: IsoDate): IsoDate {
    return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function basic(text: string): string {
    return text.replace(/[-:]/g, '');
}
