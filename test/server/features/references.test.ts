import { expect, test } from 'vitest';
import type { Location } from 'vscode-languageserver';
import { drawn, expected } from '../../support/draw.ts';
import { editor } from '../../support/editor.ts';

const draw = async (fixture: string, includeDeclaration = true) => {
    const { ask } = await editor(fixture);
    const found = await ask<Location[]>('textDocument/references', { context: { includeDeclaration } });
    return drawn(
        fixture,
        found.map((location) => ({ ...location, label: 'here' })),
    );
};

test('uses are found in every file that imports the declaration, from a use as from the declaration', async () => {
    const fixture = `//- /parties.dialog
organisation Region {
//           ^^^^^^ here
}
//- /plan.dialog
import "parties.dialog"
deal D {
  buyer Reg<|>ion
//      ^^^^^^ here
}
//- /other.dialog
import "parties.dialog"
deal E {
  buyer Region
//      ^^^^^^ here
  supplier Region
//         ^^^^^^ here
}`;
    expect(await draw(fixture)).toBe(expected(fixture));
});

test('another declaration with the same name is none of its uses', async () => {
    const fixture = `
organisation A {
  role Chef<|>
//     ^^^^ here
}
organisation B {
  role Chef
}
deal D {
  governance { operational level {
    meeting M { chair A.Chef, B.Chef }
//                      ^^^^ here
  } }
}
deal E {
  governance { operational level {
    meeting M { weekly A }
  } }
}`;
    expect(await draw(fixture)).toBe(expected(fixture));
});

test('the declaration is left out when the editor does not ask for it', async () => {
    const fixture = `
organisation Region {
}
deal D {
  buyer Reg<|>ion
//      ^^^^^^ here
}`;
    expect(await draw(fixture, false)).toBe(expected(fixture));
});

test('a keyword has no uses', async () => {
    const fixture = 'organi<|>sation Region {\n}';
    expect(await draw(fixture)).toBe(expected(fixture));
});

test('a use that was typed a moment ago in another file is among them', async () => {
    const { client, ask } = await editor(`//- /parties.dialog
organisation Reg<|>ion {
}
//- /plan.dialog
import "parties.dialog"
deal D {
}
`);
    client.open('plan.dialog');
    await client.diagnostics('plan.dialog');
    client.change('plan.dialog', 'import "parties.dialog"\ndeal D {\n  buyer Region\n}\n');
    const found = await ask<Location[]>('textDocument/references', { context: { includeDeclaration: false } });
    expect(found.map(({ uri }) => uri)).toEqual([client.uri('plan.dialog')]);
});
