import type { IsoDate } from '../model/values.ts';
import type { MeetingSchedule, Occurrence } from './schedule.ts';
import { takesPlace } from './takes-place.ts';

/** The occurrences that take place on a day or later, in the order of their dates: a written date may overtake another. */
export function upcoming({ occurrences }: MeetingSchedule, today: IsoDate): readonly Occurrence[] {
    return occurrences.filter((one) => takesPlace(one) && one.date >= today).sort((a, b) => a.date.localeCompare(b.date, 'en'));
}
