import { expect, test } from 'vitest';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { applied } from '../../support/applied.ts';
import { editor } from '../../support/editor.ts';

const fixture = `//- /parties.dialog
organisation Region "Region" {
  role Chef as executive held-by Anna
  person Anna
}
//- /plan.dialog
import "parties.dialog"
organisation Firma {
}
deal D {
  buyer Reg<|>ion
  supplier Firma
  governance { operational level {
    meeting M { chair Region.Chef place Region }
  } }
}
`;

const renamed = async (source: string, newName: string) => {
    const { client, ask } = await editor(source);
    const { changes = {} } = await ask<WorkspaceEdit>('textDocument/rename', { newName });
    return (name: string) => applied(client.text(name), changes[client.uri(name)] ?? []);
};

const prepared = async (source: string) => (await editor(source)).ask<Range | null>('textDocument/prepareRename');

test('a name is changed where it is declared and wherever it is used, in every file', async () => {
    const text = await renamed(fixture, 'Kommunen');
    expect(text('parties.dialog')).toContain('organisation Kommunen "Region" {');
    expect(text('plan.dialog')).toContain('  buyer Kommunen\n');
    expect(text('plan.dialog')).toContain('chair Kommunen.Chef place Kommunen }');
});

test('a file that uses the name and was changed a moment ago is changed too', async () => {
    const { client, ask } = await editor(fixture.replace('<|>', '').replace('organisation Region', 'organisation Reg<|>ion'));
    client.open('plan.dialog');
    await client.diagnostics('plan.dialog');
    client.edit('plan.dialog', client.text('plan.dialog').indexOf('  supplier'), 0, '  // one of our regions\n');
    const { changes = {} } = await ask<WorkspaceEdit>('textDocument/rename', { newName: 'Kommunen' });
    expect(applied(client.text('plan.dialog'), changes[client.uri('plan.dialog')] ?? [])).not.toContain('Region');
});

test('a role keeps the name of its namesakes elsewhere', async () => {
    const text = await renamed(
        'organisation A {\n  role Ch<|>ef\n}\norganisation B {\n  role Chef\n}\ndeal D {\n  governance { operational level {\n    meeting M { chair A.Chef, B.Chef }\n  } }\n}\n',
        'Ledare',
    );
    expect(text('plan.dialog')).toBe(
        'organisation A {\n  role Ledare\n}\norganisation B {\n  role Chef\n}\ndeal D {\n  governance { operational level {\n    meeting M { chair A.Ledare, B.Chef }\n  } }\n}\n',
    );
});

test('the editor is told which word will change', async () => {
    expect(await prepared(fixture)).toEqual({ start: { line: 4, character: 8 }, end: { line: 4, character: 14 } });
});

test.each([
    ['a keyword', 'organ<|>isation A {\n}\n'],
    ['a title', 'organisation A "Reg<|>ion" {\n}\n'],
    ['a comment', 'organisation A {\n} // Reg<|>ion\n'],
    ['a name nobody declares', 'deal D {\n  buyer Reg<|>ion\n}\n'],
    ['an import', 'import "par<|>ties.dialog"\n'],
])('%s has no name to change', async (_what, source) => {
    expect(await prepared(source)).toBeNull();
});

test('a name of the built-in catalogue cannot be changed, and the plan says so in its own language', async () => {
    const source = 'affär D {\n  fas före {\n    dialog "Möte" { arena Alme<|>dalen }\n  }\n}\n';
    await expect(prepared(source)).rejects.toThrow('inbyggda katalogen');
    await expect(renamed(source, 'Visby')).rejects.toThrow('inbyggda katalogen');
});

test.each(['new name', 'region', '3Region', '', 'Region!', 'Region.Chef', '"Region"'])('"%s" is no name', async (newName) => {
    await expect(renamed(fixture, newName)).rejects.toThrow('capital letter');
});

test.each(['Ärendeforum', 'A\u030Angström', 'Łódź', 'R3_a-b'])('"%s" is a name', async (newName) => {
    expect((await renamed(fixture, newName))('parties.dialog')).toContain(`organisation ${newName} "Region"`);
});

test('a name is the same whether its letters are composed or not', async () => {
    const text = await renamed('organisation La\u0308n {\n}\ndeal D {\n  buyer L\u00e4<|>n\n}\n', 'Region');
    expect(text('plan.dialog')).toBe('organisation Region {\n}\ndeal D {\n  buyer Region\n}\n');
});

test('an edit is what the editor can apply: ranges do not overlap', async () => {
    const { client, ask } = await editor(fixture);
    const { changes = {} } = await ask<WorkspaceEdit>('textDocument/rename', { newName: 'Kommunen' });
    const starts = (changes[client.uri('plan.dialog')] ?? []).map(({ range }: TextEdit) => JSON.stringify(range));
    expect(new Set(starts).size).toBe(starts.length);
});

const refused = async (source: string, newName: string) =>
    (await editor(source)).ask('textDocument/rename', { newName }).then(
        () => 'done',
        (error: Error) => error.message,
    );

test('a name that is taken is refused: two of a name could not be told apart', async () => {
    const taken = 'There is a "Firma" already, and two of a name cannot be told apart: choose another name.';
    // It would mean another organisation in the plan that imports it.
    expect(await refused(fixture, 'Firma')).toBe(taken);
    expect(await refused('organisation A {\n  role Ch<|>ef\n  person Anna\n}\n', 'Anna')).toMatch(/^There is a "Anna" already/);
    expect(await refused('organisation A {\n  roll Ch<|>ef\n  land SE\n  person Anna\n}\n', 'Anna')).toMatch(
        /^Det finns redan en "Anna"/,
    );
});

test('what cannot be mistaken for it may have the name', async () => {
    expect(await refused('organisation A {\n  role Ch<|>ef\n}\norganisation B {\n  role Anna\n}\n', 'Anna')).toBe('done');
    expect(await refused('organisation A {\n}\ndeal D<|>esk {\n  buyer A\n}\n', 'A')).toBe('done');
    expect(await refused('organisation Reg<|>ion {\n}\n', 'Region')).toBe('done');
});
