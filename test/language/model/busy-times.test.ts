import { expect, test } from 'vitest';
import { busyTimes, freeTime } from '../../../language/model/busy-times.ts';
import { planOf } from '../../support/plan-of.ts';

const organisation = (name: string) => `organisation ${name} {\n}\n`;
const deal = (name: string, supplier: string, cadence: string) =>
    `deal ${name} {\n  buyer A\n  supplier ${supplier}\n  governance {\n    tactical level {\n      meeting M {\n        ${cadence}\n      }\n    }\n  }\n}\n`;

test('hours are busy at which a party to the deal meets in any deal', async () => {
    const parties = ['A', 'B', 'C', 'E', 'F'].map(organisation).join('');
    const { deals } = await planOf(
        parties +
            deal('D', 'B', 'every week on tuesday at 09:00-10:00 then every month at 13:00-14:00') +
            deal('G', 'C', 'every month on day 15 at 10:00-11:00') +
            deal('H', 'F', 'every week at 15:00-16:00').replace('buyer A', 'buyer E'),
    );
    const [first] = deals;
    expect(first && busyTimes(first, deals)).toEqual([
        { start: '09:00', end: '10:00', weekday: 'tuesday' },
        { start: '13:00', end: '14:00', weekday: undefined },
        { start: '10:00', end: '11:00', weekday: undefined },
    ]);
});

const wished = { start: '09:00', end: '10:30' };
const busy = (start: string, end: string, weekday?: string) => ({ start, end, weekday });

test('a free hour is kept; times that only meet do not overlap', () => {
    expect(freeTime(wished, 'tuesday', [])).toEqual(wished);
    expect(freeTime(wished, 'tuesday', [busy('08:00', '09:00', 'tuesday'), busy('10:30', '11:00')])).toEqual(wished);
});

test('of a busy one the next that is free on every day is taken', () => {
    expect(freeTime(wished, 'tuesday', [busy('10:00', '11:00', 'friday')])).toEqual({ start: '13:00', end: '14:30' });
});

test('where every hour is busy on some day, its own day counts; else the wish stands', () => {
    expect(freeTime(wished, 'tuesday', [busy('10:00', '11:00', 'tuesday'), busy('08:00', '18:00', 'friday')])).toEqual({
        start: '13:00',
        end: '14:30',
    });
    expect(freeTime(wished, 'tuesday', [busy('08:00', '18:00')])).toEqual(wished);
});
