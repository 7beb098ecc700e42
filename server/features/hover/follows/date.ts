import { dayInProse, describeNoWorkday, say, weekNumber } from '../../../../language/index.ts';
import { distance } from './distance.ts';
import type { Pointed } from './follows.ts';
import { followsTexts } from './follows-texts.ts';

/** What a date is: its weekday and week, whether one works on it, and how far away it is. */
export function dateFollows(
    date: string,
    { calendar, language, today }: Pick<Pointed, 'calendar' | 'language' | 'today'>,
): readonly string[] {
    const why = calendar.whyNot(date);
    return [
        [
            say(followsTexts.day, language, { day: dayInProse(date, language), week: weekNumber(date) }),
            why
                ? say(followsTexts.noWorkday, language, { why: describeNoWorkday(why, language) })
                : say(followsTexts.workday, language),
            distance(date, today, language),
        ].join(' · '),
    ];
}
