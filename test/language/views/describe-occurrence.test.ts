import { expect, test } from 'vitest';
import { scheduleOf } from '../../../language/schedule/schedule-of.ts';
import { describeOccurrence } from '../../../language/views/describe-occurrence.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { dealOf } from '../../support/plan-of.ts';

/** The occurrences of a cadence that have something to explain. */
async function explained(cadence: string, language: string, contract?: string): Promise<readonly string[]> {
    const { meetings } = scheduleOf(await dealOf(datedPlan(cadence, contract)));
    return meetings.flatMap(({ occurrences }) =>
        occurrences.filter(({ status }) => status !== 'planned').map((occurrence) => describeOccurrence(occurrence, language)),
    );
}

const spring = '2026-04-01 to 2026-06-30';

test.each([
    [
        'a public holiday, in the reader’s language',
        'every month on day 6 at 09:00-10:00',
        spring,
        [
            'Tuesday 7 April 2026, 09:00–10:00 (moved from 6 April 2026: Easter Monday)',
            'Monday 8 June 2026, 09:00–10:00 (moved from 6 June 2026: National Day)',
        ],
        [
            'tisdag 7 april 2026, 09:00–10:00 (flyttat från 6 april 2026: annandag påsk)',
            'måndag 8 juni 2026, 09:00–10:00 (flyttat från 6 juni 2026: nationaldagen)',
        ],
    ],
    [
        'the end of the contract',
        'every month on day 30',
        '2026-05-01 to 2026-05-31',
        ['Saturday 30 May 2026 (falls away: Saturday, and there is no workday left before the contract ends)'],
        ['lördag 30 maj 2026 (utgår: lördag, och det finns ingen arbetsdag kvar före avtalets slut)'],
    ],
    [
        'the next meeting',
        'every day',
        '2026-05-01 to 2026-05-04',
        [
            'Friday 1 May 2026 (falls away: Labour Day, and there is no workday before the next meeting)',
            'Saturday 2 May 2026 (falls away: Saturday, and there is no workday before the next meeting)',
            'Sunday 3 May 2026 (falls away: Sunday, and there is no workday before the next meeting)',
        ],
        [
            'fredag 1 maj 2026 (utgår: första maj, och det finns ingen arbetsdag före nästa möte)',
            'lördag 2 maj 2026 (utgår: lördag, och det finns ingen arbetsdag före nästa möte)',
            'söndag 3 maj 2026 (utgår: söndag, och det finns ingen arbetsdag före nästa möte)',
        ],
    ],
    [
        'what the plan says itself',
        'on 2026-04-14, 2026-04-21, 2026-04-28\n        except 2026-04-14 cancelled "Fair"\n        except 2026-04-21 cancelled\n        except 2026-04-28 moved to 2026-04-29',
        spring,
        [
            'Tuesday 14 April 2026 (cancelled: Fair)',
            'Tuesday 21 April 2026 (cancelled)',
            'Wednesday 29 April 2026 (moved from 28 April 2026)',
        ],
        [
            'tisdag 14 april 2026 (inställt: Fair)',
            'tisdag 21 april 2026 (inställt)',
            'onsdag 29 april 2026 (flyttat från 28 april 2026)',
        ],
    ],
    [
        'another hour of the same day',
        'on 2026-04-14 at 09:00-10:00\n        except 2026-04-14 moved to 2026-04-14 at 13:00-14:00 "Room"',
        spring,
        ['Tuesday 14 April 2026, 13:00–14:00 (Room)'],
        ['tisdag 14 april 2026, 13:00–14:00 (Room)'],
    ],
])('%s', async (_what, cadence, contract, english, swedish) => {
    expect(await explained(cadence, 'en', contract)).toEqual(english);
    expect(await explained(cadence, 'sv', contract)).toEqual(swedish);
});
