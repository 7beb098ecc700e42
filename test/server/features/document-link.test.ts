import { expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver';
import { editor } from '../../support/editor.ts';

test('an import opens its file; one that leads nowhere opens nothing', async () => {
    const { client, ask } = await editor(
        '//- /plan.dialog\nimport "parties.dialog"\nimport "gone.dialog"\nimport ""\nimport\n//- /parties.dialog\norganisation A {\n}\n',
    );
    expect(await ask<DocumentLink[]>('textDocument/documentLink', { position: undefined })).toEqual([
        {
            range: { start: { line: 0, character: 7 }, end: { line: 0, character: 23 } },
            target: client.uri('parties.dialog'),
        },
    ]);
});
