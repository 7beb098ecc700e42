import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['invalid-date', 'syntax', 'reversed-period'];

test('a date must exist, and be written in full', () =>
    check(
        `
organisation A {
  closed 2026-02-30 to 2026-03-02
//       ^^^^^^^^^^ error[invalid-date]: 2026-02-30 does not exist: that month has 28 days.
  closed 2026-13-01 to 2027-02-01
//       ^^^^^^^^^^ error[invalid-date]: 2026-13-01 does not exist: write year, month and day, such as 2026-03-12.
  closed 2026-7-6 to 2026-08-02
//       ^^^^^^^^ 💡 error[invalid-date]: Write a date with two digits for the month and two for the day: 2026-07-06.
  closed 2028-02-29 to 2028-03-01
}
`.trimStart(),
        { only },
    ));

test('the fix writes the missing digits', async () => {
    const plan = 'organisation A {\n  closed 2026-7-6 to 2026-08-02\n}';
    expect((await applyFix(plan, 'invalid-date'))['plan.dialog']).toBe(plan.replace('2026-7-6', '2026-07-06'));
});
