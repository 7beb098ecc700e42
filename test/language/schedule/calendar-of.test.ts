import { expect, test } from 'vitest';
import { calendarOf } from '../../../language/schedule/calendar-of.ts';
import { dealWith } from '../../support/laid-out.ts';

test('notices and minutes are reckoned by the workdays of all parties', async () => {
    const supplier = 'country NO closed 2026-05-15 to 2026-05-15 "Planning"';
    const calendar = calendarOf(await dealWith('', { supplier }));
    expect(calendar.whyNot('2026-05-13')).toBe(undefined);
    expect(calendar.whyNot('2026-05-17')).toEqual({
        kind: 'holiday',
        country: 'NO',
        names: { local: 'Grunnlovsdagen', en: 'Norwegian Constitution Day', sv: 'Norges nationaldag' },
    });
    expect(calendar.workdayAfter('2026-05-13')).toBe('2026-05-18');
    expect(calendar.reckon('2026-05-20', { amount: 3, unit: 'workday' }, 'before')).toBe('2026-05-13');
    expect(calendar.reckon('2026-05-13', { amount: 2, unit: 'workday' }, 'after')).toBe('2026-05-19');
    expect(calendar.reckon('2026-03-31', { amount: 1, unit: 'month' }, 'before')).toBe('2026-02-28');
});

test('a calendar without workdays says so', async () => {
    const calendar = calendarOf(await dealWith('', { buyer: 'closed week 1 to week 53' }));
    expect(calendar.workdayAfter('2026-05-13')).toBe(undefined);
});
