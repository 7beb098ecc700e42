import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['reversed-period'];

test('periods and times that run backwards', () =>
    check(
        `
organisation A {
  closed 2026-08-02 to 2026-07-06
//       ^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[reversed-period]: The period ends on 2026-07-06, before it begins on 2026-08-02.
  role R as user held-by P from 2026-05-01 until 2026-04-30
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[reversed-period]: The period ends on 2026-04-30, before it begins on 2026-05-01.
  person P "P"
}
deal D {
  contract 2027-01-01 to 2026-12-31
//         ^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[reversed-period]: The period ends on 2026-12-31, before it begins on 2027-01-01.
  phase before 2026-05-01 to 2026-05-01 {
    dialogue "X" {
      on 2026-05-01 at 10:00-09.00
//                     ^^^^^^^^^^^ 💡 error[reversed-period]: The meeting ends at 09:00, but does not begin until 10:00.
    }
  }
  governance {
    tactical level {
      meeting M {
        every week at 09:00-09:00
//                    ^^^^^^^^^^^ error[reversed-period]: The meeting ends at 09:00, but does not begin until 09:00.
      }
    }
  }
}
`.trimStart(),
        { only },
    ));

test('a date that does not exist is not judged twice', () =>
    check('\ndeal D {\n  contract 2026-02-30 to 2025-01-01\n}\n', { only }));

test('start and end change places', async () => {
    const fixed = await applyFix('deal D {\n  contract 2027-01-01 to 2026-12-31\n}\n', 'reversed-period');
    expect(fixed['plan.dialog']).toBe('deal D {\n  contract 2026-12-31 to 2027-01-01\n}\n');
});
