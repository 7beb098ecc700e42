import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['unresolved-reference'];

test('each kind of name says what was looked for', () =>
    check(
        `
organisation Region {
  role Chef as executive held-by An
//                               ^^ 💡 error[unresolved-reference]: "Region" has no person "An".
  person Ann "Ann"
}
deal D {
  buyer Region
  supplier Firma
//         ^^^^^ error[unresolved-reference]: There is no organisation "Firma", neither in this file nor in one that it imports.
  phase before {
    dialogue "X" {
      arena Almedaln
//          ^^^^^^^^ 💡 error[unresolved-reference]: There is no forum or channel "Almedaln", neither in this file, nor in one that it imports, nor in the catalogue.
      with Region.Chief, Nobody.Chef
//                ^^^^^ 💡 error[unresolved-reference]: "Region" has no role or person "Chief".
//                       ^^^^^^ error[unresolved-reference]: There is no organisation "Nobody", neither in this file nor in one that it imports.
    }
  }
  governance {
    tactical level {
      meeting M {
        2 weeks before N
//                     ^ 💡 error[unresolved-reference]: The deal has no meeting "N".
        fulfils R
//              ^ error[unresolved-reference]: The governance has no requirement "R".
      }
    }
  }
}
`.trimStart(),
        { only },
    ));

test('a file that declares the name is imported', async () => {
    const fixture = '// Vår plan\naffär D {\n  beställare Region\n}\n//- /parter.dialog\norganisation Region {\n}\n';
    const fixed = await applyFix(fixture, 'unresolved-reference', 'Import {path}, which declares {name}');
    expect(fixed['plan.dialog']).toBe('importera "parter.dialog"\n\n// Vår plan\naffär D {\n  beställare Region\n}');
});

test('names of a file that is not imported are not visible, and imports are not passed on', () =>
    check(
        `
import "middle.dialog"
deal D {
  buyer Far
//      ^^^ 💡 error[unresolved-reference]: There is no organisation "Far", neither in this file nor in one that it imports.
}
//- /middle.dialog
import "far.dialog"
//- /far.dialog
organisation Far {
}
`,
        { only },
    ));

test('what may be declared in a file that is not there is told once, of the import', () =>
    check(
        `
import "nowhere.dialog"
//     ^^^^^^^^^^^^^^^^ error[import-not-found]: There is no file "nowhere.dialog", seen from this one. Nothing is imported.
organisation A {
  role Chef as executive held-by Ann
//                               ^^^ error[unresolved-reference]: "A" has no person "Ann".
}
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
}
`,
        { only: [...only, 'import-not-found'] },
    ));
