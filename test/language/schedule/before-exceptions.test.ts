import { expect, test } from 'vitest';
import { beforeExceptions } from '../../../language/schedule/before-exceptions.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { dealOf } from '../../support/plan-of.ts';
import { scheduleTable } from '../../support/schedule-table.ts';

test('the dates of a deal before the plan moves or cancels any, options included; made once', async () => {
    const exceptions = '\n        except 2026-03-03 cancelled\n        except 2027-03-02 moved to 2027-03-04';
    const deal = await dealOf(
        datedPlan(`every year in march on first tuesday${exceptions}`, '2026-01-01 to 2027-12-31 option 1 year'),
    );
    const schedule = beforeExceptions(deal);
    expect(schedule.meetings.map(scheduleTable)).toEqual([
        ['2026-03-03 tue planned', '2027-03-02 tue planned', '2028-03-07 tue planned'],
    ]);
    expect(beforeExceptions(deal)).toBe(schedule);
});
