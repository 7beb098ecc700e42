import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model/values.ts';
import type { Occurrence } from '../schedule/schedule.ts';
import { describeReason } from './describe-reason.ts';
import { clock, dateInProse } from './format-date.ts';
import { phrasesOf } from './phrases-of.ts';

/** "Tuesday 7 April 2026, 09:00–10:00 (moved from 6 April 2026: annandag påsk)". */
export function describeOccurrence(occurrence: Occurrence, language: string): string {
    const { date, time } = occurrence;
    const when = [dayInProse(date, language), time && clock(time)].filter(Boolean).join(', ');
    const reason = describeReason(occurrence, language);
    return reason ? `${when} (${reason})` : when;
}

/** "Tuesday 7 April 2026". */
export function dayInProse(date: IsoDate, language: string): string {
    const weekday = phrasesOf(language).weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
    return `${weekday ?? ''} ${dateInProse(date, language)}`;
}
