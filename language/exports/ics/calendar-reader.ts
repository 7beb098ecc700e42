import type { Edition } from '../../views/edition.ts';

/** For whom a calendar is written. */
export interface CalendarReader {
    readonly language: string;
    readonly edition: Edition;
}
