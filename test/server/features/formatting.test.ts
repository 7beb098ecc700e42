import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { applied } from '../../support/applied.ts';
import { editor } from '../../support/editor.ts';

const untidy = `organisation A { // ours
country   SE
    person Ann   "Ann Ek"
  person Bosse "Bo"
}

organisation B {
    land SE
}
`;
const tidy = `organisation A { // ours
  country SE
  person Ann   "Ann Ek"
  person Bosse "Bo"
}

organisation B {
  land SE
}
`;

async function formatted(fixture: string, method: string, more: object = {}) {
    const { client, name, ask } = await editor(fixture);
    const edits = await ask<TextEdit[]>(`textDocument/${method}`, { options: { tabSize: 8, insertSpaces: false }, ...more });
    return { text: applied(client.text(name), edits), edits };
}

test('a plan is laid out, and only what stood otherwise is touched', async () => {
    const { text, edits } = await formatted(untidy, 'formatting');
    expect(text).toBe(tidy);
    // Gaps, not lines: whatever marks stand on the words stay there.
    expect(edits.map(({ newText }) => newText.trim())).toEqual(['', '', '', '']);
});

test('a plan that is laid out has no edits', async () => {
    expect((await formatted(tidy, 'formatting')).edits).toEqual([]);
});

test('lines are laid out, and no others', async () => {
    const range = { start: { line: 6, character: 0 }, end: { line: 8, character: 1 } };
    const { text } = await formatted(untidy, 'rangeFormatting', { range });
    expect(text).toBe(untidy.replace('    land SE', '  land SE'));
});

test('a block is laid out when it is closed', async () => {
    const { text } = await formatted(untidy.replace(/\}\n$/, '}<|>\n'), 'onTypeFormatting', { ch: '}' });
    expect(text).toBe(untidy.replace('    land SE', '  land SE'));
});

test('a line is laid out when it is left, and the new one stays', async () => {
    const { text } = await formatted(untidy.replace('    land SE\n', '    land SE\n<|>\n'), 'onTypeFormatting', { ch: '\n' });
    expect(text).toBe(untidy.replace('    land SE\n', '    land SE\n\n'));
    const inLine = await formatted(untidy.replace('country   SE\n', 'country   SE\n<|>\n'), 'onTypeFormatting', { ch: '\n' });
    expect(inLine.text).toBe(untidy.replace('country   SE\n', 'country SE\n\n'));
});

test('what cannot be read is not touched', async () => {
    expect((await formatted(untidy.replace('land', 'lnad'), 'formatting')).edits).toEqual([]);
});
