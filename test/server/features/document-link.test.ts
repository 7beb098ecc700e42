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

test('an address opens what it is the address of: of the web, or of e-mail, and of nothing else', async () => {
    const { ask } = await editor(`organisation A {
  person Bo <bo+x@a.example>
  person No <no>
}
forum F {
  url "https://a.example/?x=1"
}
forum G {
  url "file:///etc/passwd"
}
forum H {
  url "javascript:alert(1)"
}
`);
    const links = await ask<DocumentLink[]>('textDocument/documentLink', { position: undefined });
    expect(links.map(({ target, range }) => [range.start.line, target])).toEqual([
        [5, 'https://a.example/?x=1'],
        [1, 'mailto:bo%2Bx@a.example'],
    ]);
});
