import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['name-expected', 'unknown-word', 'syntax', 'unresolved-reference', 'invalid-value'];

test('a word or keyword where a name is declared or referred to', () =>
    check(
        `
organisation Region {
  country se
//        ^^ 💡 error[name-expected]: Codes of countries and currencies are written in capital letters: "SE".
  role boss as executive
//     ^^^^ 💡 error[name-expected]: Names begin with a capital letter: write "Boss".
  role user as executive
//     ^^^^ 💡 error[name-expected]: Names begin with a capital letter: write "User".
  role Buyer as procurement-officer
}
deal D {
  buyer region
//      ^^^^^^ 💡 error[name-expected]: Names begin with a capital letter: write "Region".
  value 48 mkr
//         ^^^ 💡 error[name-expected]: Codes of countries and currencies are written in capital letters: "MSEK".
  phase before {
    dialogue "X" {
      arena almedalen
//          ^^^^^^^^^ 💡 error[name-expected]: Names begin with a capital letter: write "Almedalen".
      with region.Buyer
//         ^^^^^^ 💡 error[name-expected]: Names begin with a capital letter: write "Region".
    }
  }
}
`.trimStart(),
        { only },
    ));

test('the fix renames a declaration wherever it is referred to', async () => {
    const plan =
        'organisation A {\n  role boss held-by P\n  person P\n}\ndeal D {\n  phase before {\n    dialogue "X" {\n      with A.boss\n    }\n  }\n}';
    expect((await applyFix(plan, 'name-expected'))['plan.dialog']).toBe(plan.replaceAll('boss', 'Boss'));
});

test('no fix where the name is taken, or nothing is known by it', () =>
    check(
        `
organisation A {
  role boss
//     ^^^^ error[name-expected]: Names begin with a capital letter: write "Boss".
  role Boss
}
deal D {
  buyer nobody
//      ^^^^^^ error[name-expected]: Names begin with a capital letter: write "Nobody".
  value 48 zloty
//         ^^^^^ error[name-expected]: "zloty" is no code of a country or currency, such as SE or SEK.
}
`.trimStart(),
        { only },
    ));
