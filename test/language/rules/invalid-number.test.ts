import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['invalid-number'];

test('counts that count nothing, each on its number', () =>
    check(
        `
organisation A {
  closed week 50 to week 54
//                       ^^ error[invalid-number]: No year has a week 54: write a week from 1 to 53.
}
deal D {
  value 48 0 00 SEK
//      ^^^^^^^ 💡 error[invalid-number]: The digits of "48 0 00" are grouped so that the amount cannot be told. Group them in threes: 48 000.
  contract 2026-01-01 to 2027-12-31 option 0 times 1 year
//                                         ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
  governance {
    tactical level {
      meeting M {
        every 0 weeks on 40th workday
//            ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
//                       ^^^^ error[invalid-number]: No month has 40 workdays: write an ordinal from 1 to 23, or "last".
      }
      meeting N {
        3 to 2 times per year in week 53, week 0 on day 32
//           ^ error[invalid-number]: "3 to 2" ends before it begins: write the smaller number first.
//                                             ^ error[invalid-number]: No year has a week 0: write a week from 1 to 53.
//                                                      ^^ error[invalid-number]: No month has a day 32: write a day from 1 to 31.
      }
    }
  }
}
`.trimStart(),
        { only },
    ));

test('what is usual stays silent', () =>
    check(
        `
deal D {
  value 1 200 000 SEK
  governance {
    tactical level {
      meeting M {
        every 3 months on last workday
        then every month on 31st
        then every week on last friday in week 1, week 53
        invite user of buyer every 3rd time
      }
    }
  }
}
`,
        { only },
    ));

test('an amount is grouped anew', async () => {
    const fixed = await applyFix('deal D {\n  value 4 8000 000 SEK\n}\n', 'invalid-number');
    expect(fixed['plan.dialog']).toBe('deal D {\n  value 48 000 000 SEK\n}\n');
});
