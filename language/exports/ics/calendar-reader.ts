import type { Edition } from '../../views/edition.ts';
import type { Who } from '../who.ts';

/** For whom a calendar is written. */
export interface CalendarReader {
    readonly language: string;
    readonly edition: Edition;
    /** Undefined: for all. */
    readonly who: Who | undefined;
}
