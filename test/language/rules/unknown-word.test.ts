import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['unknown-word', 'syntax', 'name-expected', 'missing-property', 'unresolved-reference'];

test('the likest words that fit, in the language of the file; every other meeting stays whole', () =>
    check(
        `
organisation Region {
}
deal D {
  buyer Region
  supplier Region
  type one-off
  delivry strategic
//^^^^^^^ 💡 error[unknown-word]: The word "delivry" is unknown. Did you mean "delivery"?
  contract 2026-01-01 to 2027-01-01
  governance {
    tactcal level {
//  ^^^^^^^ 💡 error[unknown-word]: The word "tactcal" is unknown. Did you mean "tactical"?
      metting Ops {
//    ^^^^^^^ 💡 error[unknown-word]: The word "metting" is unknown. Did you mean "meeting"?
        every month
        with operatons, contract-manager
//           ^^^^^^^^^ 💡 error[unknown-word]: The word "operatons" is unknown. Did you mean "operations"?
      }
    }
  }
}
`.trimStart(),
        { only },
    ));

test('a word that is like none says what fits', () =>
    check(
        `
deal D {
  delivery skräp
//         ^^^^^ error[unknown-word]: The word "skräp" is unknown. What fits here: goods, service, works or strategic.
  phase before {
    dialogue "X" {
      due soon
//        ^^^^ error[unknown-word]: The word "soon" is unknown. What fits here: a date (2026-03-12).
    }
  }
}
`.trimStart(),
        { only },
    ));

test('in a Swedish file the Swedish word is proposed, even for a mistyped English one', async () => {
    const fixed = async (word: string) =>
        (await applyFix(`affär D {\n  beställare A\n  leverantör B\n  ${word} varor\n}`, 'unknown-word'))['plan.dialog'];
    expect(await fixed('levrans')).toContain('  leverans varor');
    expect(await fixed('delivry')).toContain('  leverans varor');
});
