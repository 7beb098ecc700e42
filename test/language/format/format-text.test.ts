import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../../language/format/format-text.ts';
import { meansTheSame } from '../../../language/format/means-the-same.ts';
import { createDialogServices, rules } from '../../../language/index.ts';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { isLexicalReport } from '../../../language/syntax/lexical-report.ts';
import { fixtureFiles } from '../../support/annotate.ts';
import { looseLayout, seeded } from '../../support/loose-layout.ts';

const { dialog } = createDialogServices(EmptyFileSystem);
const format = (text: string) => formatText(text, dialog);
const root = path.join(import.meta.dirname, '../../..');
const plans = ['examples', 'test/corpus', 'language/catalogue'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.dialog') && !name.startsWith('new-plan'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .sort(),
);

describe('what is kept in the repository stands in the layout of the house', () => {
    test.each(plans)('%s', (name) => {
        const text = readFileSync(path.join(root, name), 'utf8');
        expect(format(text)).toBe(text);
    });
});

test('columns, blank lines, comments and quotes', () => {
    const untidy = `organisation   A { // ours
country SE
    role Ops as operations held-by Ann
  role Manager "Contract manager" as contract-manager,operations   held-by Bo until 2026-08-31 , Ann

  // People.
  person Ann ”Ann Ek” <ann@a.example>
  person Bo


  }
deal D { buyer A
  supplier B value 48000000 SEK /* in all */ contract 2026-01-01
    to 2026-12-31


  phase after { }
  governance { tactical level { meeting M { every month on first tuesday at 9.00–10:00
    then every quarter with   contract-owner , contract-manager
      chair A . Manager
      agenda { "One" 10 min
        delivery "Two" } } } } }`;
    expect(format(untidy)).toBe(`organisation A { // ours
  country SE
  role Ops                        as operations                   held-by Ann
  role Manager "Contract manager" as contract-manager, operations held-by Bo until 2026-08-31, Ann

  // People.
  person Ann "Ann Ek" <ann@a.example>
  person Bo
}
deal D {
  buyer    A
  supplier B
  value    48 000 000 SEK /* in all */
  contract 2026-01-01
      to 2026-12-31

  phase after { }
  governance {
    tactical level {
      meeting M {
        every month on first tuesday at 09:00-10:00
        then every quarter
        with  contract-owner, contract-manager
        chair A.Manager
        agenda {
          "One" 10 min
          delivery "Two"
        }
      }
    }
  }
}
`);
});

test('what cannot be read without a fault is not touched', () => {
    expect(format('organisation A {\n   kuntry SE\n}\n')).toBeUndefined();
    expect(format('organisation A {\n   country SE\n')).toBeUndefined();
});

test('an empty file stays one, and one of comments keeps them', () => {
    expect(format('')).toBe('');
    expect(format('   // only this\n\n\n/* and\n that */')).toBe('// only this\n\n/* and\n that */\n');
});

test('lines end as they did', () => {
    expect(format('organisation A {\r\ncountry SE\r\n}')).toBe('organisation A {\r\n  country SE\r\n}\r\n');
});

/** Declarations of all kinds, each with its tokens, in both languages. */
function declarations() {
    const texts = [
        ...plans.map((name) => readFileSync(path.join(root, name), 'utf8')),
        ...rules.flatMap(({ examples: { good } }) => fixtureFiles(good).flatMap(({ text }) => [text, exampleIn(text, 'sv')])),
    ];
    return texts.flatMap((text) => {
        const { value, lexerErrors } = dialog.parser.LangiumParser.parse(text);
        if (lexerErrors.length > 0) return [];
        const tree = value as unknown as { readonly declarations: readonly { readonly $cstNode?: { readonly text: string } }[] };
        return tree.declarations.flatMap(({ $cstNode }) =>
            $cstNode ? [dialog.parser.Lexer.tokenize($cstNode.text, { mode: 'partial' }).tokens] : [],
        );
    });
}

const amount = 10_000;

test(`${amount} plans in any layout: formatted, they say the same, keep their comments, and stay as they are`, {
    timeout: 240_000,
}, () => {
    const known = declarations().filter(({ length }) => length > 3 && length < 90);
    expect(known.length).toBeGreaterThan(150);
    const random = seeded(2026);
    const commentsOf = (report: object | undefined) =>
        isLexicalReport(report) ? report.comments.map(({ image }) => image.trimEnd()) : [];
    for (let round = 0; round < amount; round++) {
        const tokens = known[Math.floor(random() * known.length)] ?? [];
        const loose = looseLayout(tokens, random, round % 5 === 0 ? '\r\n' : '\n');
        const before = dialog.parser.LangiumParser.parse(loose);
        const formatted = format(loose);
        if (formatted === undefined) throw new Error(`This was not formatted:\n${loose}`);
        const after = dialog.parser.LangiumParser.parse(formatted);
        if (!meansTheSame(before.value, after.value)) throw new Error(`This means something else:\n${loose}\n----\n${formatted}`);
        expect(commentsOf(after.lexerReport)).toEqual(commentsOf(before.lexerReport));
        if (format(formatted) !== formatted) expect(format(formatted)).toBe(formatted);
        expect(formatted).not.toMatch(/[ \t]\r?\n(?!.*\*\/)|\n\r?\n\r?\n/);
    }
});
