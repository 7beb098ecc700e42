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

test('lengths, years and amounts that no one could count, each on its number', () =>
    check(
        `
forum F {
  every year from 0 in march
//                ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
}
deal D {
  value 99999999999999999999 MSEK
//      ^^^^^^^^^^^^^^^^^^^^ error[invalid-number]: No amount is as large as 99999999999999999999 MSEK: it cannot be reckoned with. Write the amount that is meant.
  contract 2026-01-01 to 2027-12-31 option 1 year due 0 months before
//                                                    ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
  phase before {
    dialogue "What" {
      in march 0
//             ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
    }
  }
  governance {
    tactical level {
      meeting M {
        every week the first 0 months
//                           ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
        then 2 to 400 times per year
//                ^^^ error[invalid-number]: 400 is too few or too many here: write a whole number from 1 up.
        starting 0 days after contract-start
//               ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
        agenda { "Short" 0 min "Long" 9007199254740991 h }
//                                    ^^^^^^^^^^^^^^^^ error[invalid-number]: 9007199254740991 is too few or too many here: write a whole number from 1 up.
        notice 0 workdays
//             ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
        report "x" 0 days before
//                 ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
        minutes within 0 workdays approved within 90071992547409920 weeks
//                     ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
//                                                ^^^^^^^^^^^^^^^^^ error[invalid-number]: 90071992547409920 is too few or too many here: write a whole number from 1 up.
      }
      meeting N {
        0 days before contract-end
//      ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
      }
    }
    escalate operational to tactical within 0 days
//                                          ^ error[invalid-number]: 0 is too few or too many here: write a whole number from 1 up.
  }
}
`.trimStart(),
        { only },
    ));

test('in the words of a Swedish plan', () =>
    check(
        `
affär D {
  värde 9007199255 MSEK
//      ^^^^^^^^^^ error[invalid-number]: Inget belopp är så stort som 9007199255 MSEK: det går inte att räkna med. Skriv det belopp som avses.
  samverkan {
    taktisk nivå {
      möte M {
        kallelse 0 arbetsdagar
//               ^ error[invalid-number]: 0 är för lite eller för mycket här: skriv ett heltal från 1 och uppåt.
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
  value 9 007 199 254 740 991 SEK
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
