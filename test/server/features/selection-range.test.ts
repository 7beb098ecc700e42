import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editor } from '../../support/editor.ts';

/** The texts that are chosen one after the other. */
async function steps(source: string): Promise<readonly string[]> {
    const { client, name, ask, position } = await editor(source);
    const [range] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions: [position] });
    const document = TextDocument.create('', 'dialog', 0, client.text(name));
    const texts: string[] = [];
    for (let step = range; step; step = step.parent) texts.push(document.getText(step.range));
    return texts;
}

test('from a word outwards to the plan', async () => {
    expect(await steps('organisation A {\n  role Chef "The b<|>oss" as executive, finance\n}\n')).toEqual([
        'The boss',
        '"The boss"',
        'role Chef "The boss" as executive, finance',
        'organisation A {\n  role Chef "The boss" as executive, finance\n}',
        'organisation A {\n  role Chef "The boss" as executive, finance\n}\n',
    ]);
});

test('a date, its period, its property', async () => {
    expect((await steps('deal D {\n  contract 2026-01-01 to 2026-<|>12-31 option 1 year\n}')).slice(0, 3)).toEqual([
        '2026-12-31',
        'contract 2026-01-01 to 2026-12-31 option 1 year',
        'deal D {\n  contract 2026-01-01 to 2026-12-31 option 1 year\n}',
    ]);
});

test('an empty plan has one step', async () => {
    expect(await steps('')).toEqual(['']);
});
