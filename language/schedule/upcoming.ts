import type { IsoDate } from '../model/values.ts';
import type { MeetingSchedule, Occurrence } from './schedule.ts';

/** The occurrences that take place on a day or later, in the order of their dates: a written date may overtake another. */
export function upcoming({ occurrences }: MeetingSchedule, today: IsoDate): readonly Occurrence[] {
    return occurrences
        .filter(({ number, date }) => number !== undefined && date >= today)
        .sort((a, b) => a.date.localeCompare(b.date, 'en'));
}
