import { expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
import { editor } from '../../../support/editor.ts';

const plan = (list: string) => `organisation A {
  role Drift as operations held-by Anna until 2026-01-31, Bo from 2026-02-01
  role Vakant as legal
  role Chef as executive, contract-owner held-by Cia
  person Anna "Anna Ek"
  person Bo "Bo Ask"
  person Cia
}
organisation B {
  role Drift as operations held-by Dan
  role Alla as user held-by E, F, G, H
  person Dan "Dan Ros"
  person E
  person F
  person G
  person H
}
deal D {
  buyer A
  supplier B
  governance { operational level { meeting M {
    with ${list}
  } } }
}
`;

/** The list with the hints where they stand. */
async function hinted(list: string, text = plan(list)): Promise<string> {
    const { client, name, ask } = await editor(text);
    const line = client
        .text(name)
        .split('\n')
        .findIndex((text) => text.startsWith('    with '));
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range, position: undefined });
    const hintedLine = client.text(name).split('\n')[line] ?? '';
    return hints
        .toSorted((a, b) => b.position.character - a.position.character)
        .reduce(
            (all, { position, label }) => `${all.slice(0, position.character)} «${label}»${all.slice(position.character)}`,
            hintedLine,
        )
        .replace('    with ', '');
}

// The tests live on 2026-02-01.
test('behind a function stand those who have it today, on the sides that are meant', async () => {
    expect(await hinted('operations')).toBe('operations «Bo Ask, Dan Ros»');
    expect(await hinted('operations of supplier, executive')).toBe('operations of supplier «Dan Ros», executive «Cia»');
});

test('whose name is written as an empty text is called by the short one', async () => {
    expect(await hinted('operations', plan('operations').replaceAll(/(person \w+) "[^"]+"/g, '$1 ""'))).toBe(
        'operations «Bo, Dan»',
    );
});

test('many are not listed', async () => {
    expect(await hinted('user of supplier')).toBe('user of supplier «E, F, G +1»');
});

test('who is named, and whom nobody holds, needs no hint', async () => {
    expect(await hinted('A.Drift, B.Dan, legal of buyer, finance')).toBe('A.Drift, B.Dan, legal of buyer, finance');
});
