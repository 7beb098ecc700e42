import { expect, test } from 'vitest';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { drawn, expected } from '../../support/draw.ts';
import { editor } from '../../support/editor.ts';

const draw = async (fixture: string) => {
    const { ask } = await editor(fixture);
    const found = await ask<DocumentHighlight[]>('textDocument/documentHighlight');
    return drawn(
        fixture,
        found.map(({ range, kind }) => ({ range, label: kind === DocumentHighlightKind.Write ? 'declared' : 'used' })),
    );
};

test('a declaration and its uses stand out', async () => {
    const fixture = `
organisation A {
//           ^ declared
}
deal D {
  buyer A<|>
//      ^ used
  supplier A
//         ^ used
}
deal A {
}`;
    expect(await draw(fixture)).toBe(expected(fixture));
});

test('of a name that another file declares, only the uses are here', async () => {
    const fixture = `//- /plan.dialog
import "parties.dialog"
deal D {
  buyer Region
//      ^^^^^^ used
  supplier Reg<|>ion
//         ^^^^^^ used
}
//- /parties.dialog
organisation Region {
}`;
    const plan = fixture.slice(fixture.indexOf('\n') + 1, fixture.indexOf('\n//- /parties'));
    const drawing = await draw(fixture);
    expect(drawing).toContain(expected(plan));
    expect(drawing).toContain('organisation Region {\n}');
});

test('a keyword does not', async () => {
    expect(await draw('organisation A {\n  per<|>son P\n  person Q\n}')).toBe('organisation A {\n  person P\n  person Q\n}');
});
