import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['repeated-property'];

test('what may stand once, and what repeats', () =>
    check(
        `
deal D {
  type one-off
  internal "one"
  internal "two"
  type procurement
//^^^^ 💡 error[repeated-property]: "type" stands here already, and only the first counts: remove one of them.
  phase during {
    bids 2026-01-01
    bids 2026-01-02
//  ^^^^ 💡 error[repeated-property]: "bids" stands here already, and only the first counts: remove one of them.
    dialogue "X" {
      on 2026-01-01
      in week 2
//    ^^ 💡 error[repeated-property]: "in" stands here already, and only the first counts: remove one of them.
      due 2026-01-03
    }
  }
  governance {
    tactical level {
      meeting M {
        every week on monday on tuesday
//                           ^^ 💡 error[repeated-property]: "on" stands here already, and only the first counts: remove one of them.
        report "R" 2 days before
        report "S" 2 days before
        except 2026-01-01 cancelled
        except 2026-01-08 cancelled
        minutes by user within 2 days by legal
//                                       ^^^^^ error[repeated-property]: "by" stands here already, and only the first counts: remove one of them.
      }
    }
    escalate operational to tactical within 2 days within 3 days
//                                                 ^^^^^^ 💡 error[repeated-property]: "within" stands here already, and only the first counts: remove one of them.
  }
}
`.trimStart(),
        { only },
    ));

test('phases and levels twice are for other rules', () =>
    check(
        '\ndeal D {\n  phase before {\n  }\n  phase before {\n  }\n  governance {\n    tactical level {\n    }\n    tactical level {\n    }\n  }\n}\n',
        { only },
    ));

test('the second goes with its line', async () => {
    const fixed = await applyFix('organisation A {\n  land SE\n  land NO\n}\n', 'repeated-property');
    expect(fixed['plan.dialog']).toBe('organisation A {\n  land SE\n}\n');
});
