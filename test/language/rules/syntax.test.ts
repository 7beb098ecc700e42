import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';
import { workspace } from '../../support/workspace.ts';

// What is compared: everything that says the text can't be read. Other rules have their own tests.
const only = [
    'syntax',
    'unknown-word',
    'name-expected',
    'invalid-date',
    'invalid-time',
    'missing-property',
    'repeated-property',
    'internal-error',
];

const codesOf = async (text: string) => {
    const { check: checkFile } = await workspace({ 'plan.dialog': text });
    return checkFile('plan.dialog')
        .findings.filter(({ code }) => only.includes(code))
        .map(({ code, message }) => `${code}: ${message}`);
};

test('a keyword with a capital letter is read, and to be written in lower case', () =>
    check(
        `
organisation Region {
  land SE
}
affär Skola {
  Beställare Region
//^^^^^^^^^^ 💡 error[syntax]: Bara namn börjar med stor bokstav: skriv "beställare".
  leverantör Region
  typ engångsköp
  leverans varor
}
`.trimStart(),
        { only },
    ));

test('what is missing in a sentence is named', () =>
    check(
        `
organisation Region {
}
deal D {
  buyer Region
  supplier
//^^^^^^^^ error[syntax]: Something is missing after "supplier": a name.
  type one-off
  delivery goods
  contract 2026-01-01 2027-02-01
//         ^^^^^^^^^^ error[syntax]: Something is missing after "2026-01-01": to.
}
`.trimStart(),
        { only },
    ));

const levels = (operational: string) =>
    `deal D {
  governance {
    operational level {
${operational}
    }
    tactical level {
    }
  }
}
`;

test('a block that never begins is told at its heading', () =>
    check(
        levels(`      meeting A "A"
//    ^^^^^^^ error[syntax]: What belongs to "meeting A" never begins: put a { after its heading.
        every month
      }
      meeting B {
        every month
      }`),
        { only },
    ));

test('a block that never ends is told at its heading; its place is seen by what follows or how it is indented', async () => {
    await check(
        levels(`      meeting A {
//    ^^^^^^^ error[syntax]: What belongs to "meeting A" never ends: a } is missing.
        every month
      meeting B {
        every month
      }`),
        { only },
    );
    await check(
        levels(`      meeting A {
        every month
      }
      meeting B {
//    ^^^^^^^ error[syntax]: What belongs to "meeting B" never ends: a } is missing.
        every month`),
        { only },
    );
});

test('a text that is cut off is one fault, told at the innermost block', async () => {
    const text = levels('      meeting A {\n        every month');
    expect(await codesOf(text.slice(0, text.indexOf('every month') + 11))).toEqual([
        'syntax: What belongs to "{block}" never ends, nor do the blocks around it: {count} } are missing.',
    ]);
});

test('a brace too many, after a block or inside it', async () => {
    await check('organisation A {\n  country SE\n}\n  }\n//^ 💡 error[syntax]: This } ends nothing: there is one too many.\n', {
        only,
    });
    await check(
        levels(`      meeting A {
        agenda {
        }
        }
//      ^ 💡 error[syntax]: This } ends nothing: there is one too many.
        every month
      }`),
        { only },
    );
});

test('signs of other notations, and text without end', () =>
    check(
        `
organisation A {
  country: SE;
//       ^ 💡 error[syntax]: The sign : means nothing in a plan: remove it.
//           ^ 💡 error[syntax]: The sign ; means nothing in a plan: remove it.
  timezone "Europe/Stockholm
//         ^^^^^^^^^^^^^^^^^ error[syntax]: This text has no end: put a quote (") after its last word.
  person P <p@a.example
//         ^^^^^^^^^^^^ error[syntax]: An e-mail address stands between < and >, without spaces.
  person Q q@a.example>
//         ^^^^^^^^^^^^ error[syntax]: An e-mail address stands between < and >, without spaces.
}
/* a comment
//^^^^^^^^^^ error[syntax]: This comment has no end: put */ after it.
`
            .trimStart()
            .replace('//^^^^^^^^^^ error[syntax]: This comment', '//^^^^^^^^^^^^ error[syntax]: This comment'),
        { only },
    ));

test('a quote without end does not take the brace after it along', async () => {
    expect(await codesOf('organisation A "A {\n  country SE\n}\n')).toHaveLength(1);
});

test('a lost encoding and a file that is no text', async () => {
    expect(await codesOf('organisation A "Västmark" {\n}\norganisation V\uFFFDst {\n}\n')).toEqual([
        'syntax: Letters are lost here: the file is saved in another encoding than UTF-8. Save it as UTF-8.',
    ]);
    expect(await codesOf('PK\0\0deal')).toEqual(['syntax: This is not a text file: nothing in it can be read as a plan.']);
});

test.each(['', '\n\n', '// only a comment', '/* two\nlines */', '\uFEFForganisation A {\r\n  country SE\r\n}\r\n'])(
    '%j is no fault',
    async (text) => {
        expect(await codesOf(text)).toEqual([]);
    },
);

test('decomposed letters are the same letters', async () => {
    const plan =
        'organisation Ä {\n  stängt vecka 28 till vecka 29\n}\naffär Ö {\n  beställare Ä\n  leverantör Ä\n  typ engångsköp\n  leverans varor\n}\n';
    expect(await codesOf(plan.normalize('NFD'))).toEqual([]);
});

test('the fixes write the word in lower case and take signs out', async () => {
    const fixed = async (text: string) => (await applyFix(text, 'syntax'))['plan.dialog'];
    expect(await fixed('Organisation A {\n}')).toBe('organisation A {\n}');
    expect(await fixed('organisation A {\n  country SE;\n}')).toBe('organisation A {\n  country SE\n}');
    expect(await fixed('organisation A {\n}\n}\n')).toBe('organisation A {\n}\n');
});
