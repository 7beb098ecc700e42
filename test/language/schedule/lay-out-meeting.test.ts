import { expect, test } from 'vitest';
import { datesOf, scheduleOf } from '../../support/laid-out.ts';

test('written dates stand as they are, on any day and outside the contract', async () => {
    expect(await datesOf('on 2026-06-19, 2027-01-06, 2025-12-24 at 09:00-10:00')).toEqual([
        '2025-12-24 wed 09:00-10:00 planned',
        '2026-06-19 fri 09:00-10:00 planned',
        '2027-01-06 wed 09:00-10:00 planned',
    ]);
});

test('an exception cancels or moves the date it names, to the day that is written', async () => {
    expect(
        await datesOf(`every week on monday the first 6 weeks at 09:00-10:00
            except 2026-01-12 cancelled "Kick-off instead"
            except 2026-01-19 moved to 2026-01-17
            except 2026-01-26 moved to 2026-02-24 at 13:00-14:00 "Annual report"
            except 2026-02-02 moved to 2026-02-02 at 15:00-16:00`),
    ).toEqual([
        '2026-01-05 mon 09:00-10:00 planned',
        '2026-01-12 mon 09:00-10:00 cancelled: Kick-off instead',
        '2026-01-17 sat 09:00-10:00 moved from 2026-01-19: exception',
        '2026-02-24 tue 13:00-14:00 moved from 2026-01-26: Annual report',
        '2026-02-02 mon 15:00-16:00 moved: exception',
        '2026-02-09 mon 09:00-10:00 planned',
    ]);
});

test('it names the planned date, or the one after a shift', async () => {
    const contract = '2026-04-01 to 2026-04-12';
    const easterMonday = '2026-04-06 mon cancelled: exception';
    expect(await datesOf('every week on monday except 2026-04-06 cancelled', { contract })).toEqual([easterMonday]);
    expect(await datesOf('every week on monday except 2026-04-07 cancelled', { contract })).toEqual([easterMonday]);
    expect(await datesOf('every week on monday except 2026-04-07 moved to 2026-04-10', { contract })).toEqual([
        '2026-04-10 fri moved from 2026-04-06: exception',
    ]);
});

test('it brings back what was dropped, and cancels it for good', async () => {
    const around = { buyer: 'country SE closed week 28 to week 31', contract: '2026-07-01 to 2026-07-31' };
    expect(await datesOf('every month on day 15 except 2026-07-15 moved to 2026-06-30', around)).toEqual([
        '2026-06-30 tue moved from 2026-07-15: exception',
    ]);
    expect(await datesOf('every month on day 15 except 2026-07-15 cancelled "Summer"', around)).toEqual([
        '2026-07-15 wed cancelled: Summer',
    ]);
});

test('of two exceptions to one date the first counts, and one to no date counts for nothing', async () => {
    const exceptions = 'except 2026-01-08 moved to 2026-01-09 except 2026-01-08 cancelled except 2026-01-09 cancelled';
    expect(await datesOf(`every week ${exceptions}`, { contract: '2026-01-08 to 2026-01-14' })).toEqual([
        '2026-01-09 fri moved from 2026-01-08: exception',
    ]);
});

test('all planned dates have an index, those that take place a number', async () => {
    const { meetings } = await scheduleOf(
        'meeting M { every week except 2026-01-15 cancelled except 2026-01-22 moved to 2026-01-23 }',
        { contract: '2026-01-01 to 2026-01-29', buyer: 'country SE closed 2026-01-01 to 2026-01-09' },
    );
    expect(meetings[0]?.occurrences.map(({ index, number, status }) => [index, number, status])).toEqual([
        [0, undefined, 'dropped'],
        [1, 1, 'shifted'],
        [2, undefined, 'cancelled'],
        [3, 2, 'moved'],
        [4, 3, 'planned'],
    ]);
});
