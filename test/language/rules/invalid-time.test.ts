import { test } from 'vitest';
import { check } from '../../support/check.ts';

const only = ['invalid-time', 'syntax', 'reversed-period'];

test('a time must exist', () =>
    check(
        `
deal D {
  phase before {
    dialogue "X" {
      on 2026-03-12 at 25:00-26:00
//                     ^^^^^ error[invalid-time]: There is no time 25:00: a day goes from 00:00 to 23:59.
//                           ^^^^^ error[invalid-time]: There is no time 26:00: a day goes from 00:00 to 23:59.
    }
    dialogue "Y" {
      on 2026-03-12 at 09:0010:00
//                     ^^^^^^^^^^ 💡 error[invalid-time]: Two times are written together: 09:00-10:00.
    }
    dialogue "Z" {
      on 2026-03-12 at 9:5-10.00
//                     ^^^ error[invalid-time]: Write a time with two digits for the minutes, such as 09:00.
    }
    dialogue "Å" {
      on 2026-03-12 at 09.00–23:59
    }
  }
}
`.trimStart(),
        { only },
    ));
