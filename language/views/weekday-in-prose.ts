import type { IsoDate } from '../model/values.ts';
import { dayOf, weekdayOf } from '../schedule/days.ts';
import { phrasesOf } from './phrases-of.ts';

/** "tuesday" as a tongue says it in running text. */
export function weekdayInProse(date: IsoDate, language: string): string {
    return phrasesOf(language).weekdays[weekdayOf(dayOf(date)) - 1] ?? '';
}
