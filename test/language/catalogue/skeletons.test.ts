import { describe, expect, test } from 'vitest';
import { skeletonTexts, typicalMeetings } from '../../../language/catalogue/skeletons.ts';
import { translate } from '../../../language/index.ts';
import { ladder } from '../../../language/model/levels.ts';

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe.each(ladder.flatMap((kind) => (['goods', 'strategic'] as const).map((delivery) => [kind, delivery] as const)))(
    'the %s level of a %s delivery',
    (kind, delivery) => {
        const meetings = typicalMeetings(kind, delivery);

        test('has meetings of different names and days of the year', () => {
            expect(meetings.length).toBeGreaterThan(0);
            expect(new Set(meetings.map(({ name }) => name)).size).toBe(meetings.length);
            const months = meetings.flatMap((meeting) => meeting.months ?? []);
            expect(new Set(months).size).toBe(months.length);
        });

        test('is chaired by one of those it is about', () => {
            expect(meetings.filter(({ chair, core }) => !core.includes(chair))).toEqual([]);
        });

        test('has as many months as times', () => {
            for (const { rhythm, months, monthsBeforeNotice } of meetings) {
                const times = Number(/^(\d+) times/.exec(rhythm)?.[1] ?? months?.length ?? 0);
                expect(months?.length ?? 0).toBe(times);
                if (Array.isArray(monthsBeforeNotice)) expect(monthsBeforeNotice).toHaveLength(times);
            }
        });

        test('has time for its agenda', () => {
            for (const { agenda, start, end } of meetings) {
                const needed = agenda.reduce((sum, { length }) => sum + Number.parseInt(length, 10), 0);
                expect(needed).toBeLessThanOrEqual(minutes(end) - minutes(start));
            }
        });
    },
);

test('the tactical level follows the contract up', () => {
    for (const delivery of ['goods', 'service', 'works', 'strategic'] as const) {
        expect(typicalMeetings('tactical', delivery).map(({ purpose }) => purpose)).toContain('contract-follow-up');
    }
});

test('its titles are told in Swedish too', () => {
    expect(skeletonTexts.filter((text) => translate(text, 'sv') === text)).toEqual([]);
});
