import { expect, test } from 'vitest';
import type { Range, SemanticTokens } from 'vscode-languageserver';
import { drawn, expected } from '../../support/draw.ts';
import { type Editor, editor } from '../../support/editor.ts';

const tokens = async ({ client, ask }: Editor, range?: Range) => {
    const { legend } = client.capabilities.semanticTokensProvider ?? { legend: { tokenTypes: [], tokenModifiers: [] } };
    const { data } = await ask<SemanticTokens>(`textDocument/semanticTokens/${range ? 'range' : 'full'}`, range && { range });
    const marks: { range: Range; label: string }[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
        const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
        line += lines;
        character = lines > 0 ? characters : character + characters;
        const declares = modifiers === 1 ? ` ${legend.tokenModifiers[0]}` : '';
        marks.push({
            range: { start: { line, character }, end: { line, character: character + length } },
            label: `${legend.tokenTypes[type]}${declares}`,
        });
    }
    return marks;
};

const draw = async (fixture: string) => drawn(fixture, await tokens(await editor(fixture)));

test('names are coloured by what they mean, keywords and texts are not', async () => {
    const fixture = `
organisation Region "Title" {
//           ^^^^^^ namespace declaration
  role Chef as executive held-by Anna
//     ^^^^ parameter declaration
//                               ^^^^ variable
  person Anna "Anna Ek"
//       ^^^^ variable declaration
}
forum Dagen { organiser "Region" }
//    ^^^^^ interface declaration
deal D {
//   ^ class declaration
  buyer Region
//      ^^^^^^ namespace
  phase before {
    dialogue Rfi "Title" { arena Dagen, Almedalen }
//           ^^^ function declaration
//                               ^^^^^ interface
//                                      ^^^^^^^^^ interface
  }
  governance {
    requirement R1 "Text"
//              ^^ property declaration
    operational level {
      meeting M {
//            ^ function declaration
        every month
        chair Region.Chef
//            ^^^^^^ namespace
//                   ^^^^ parameter
        fulfils R1
//              ^^ property
      }
    }
  }
  held M 2026-02-03 { present Region.Anna }
//     ^ function
//                            ^^^^^^ namespace
//                                   ^^^^ variable
}`;
    expect(await draw(fixture)).toBe(expected(fixture));
});

test('a name that nobody declares stays plain', async () => {
    const fixture = `
deal D {
//   ^ class declaration
  buyer Region
}`;
    expect(await draw(fixture)).toBe(expected(fixture));
});

test('of a part of the file only that part is coloured', async () => {
    const source = 'organisation A {\n}\norganisation B {\n}\norganisation C {\n}\n';
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const found = await tokens(await editor(source), range);
    expect(found.map((token) => token.range.start.line)).toEqual([2]);
});

test('a text of which nothing can be read has no colours', async () => {
    expect(await tokens(await editor('}}} 12:00 {{{'))).toEqual([]);
});
