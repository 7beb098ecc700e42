import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { editor } from '../../../support/editor.ts';

const plan = `// The region.
organisation Region "Region Väst" {
}
organisation Firma {
}
deal D {
  buyer Firma
  supplier <|>
}
`;

test('what is looked at is explained in the side panel, with what its author wrote above it', async () => {
    const { client, ask } = await editor(plan);
    const items = await ask<CompletionItem[]>('textDocument/completion');
    const item = items.find(({ label }) => label === 'Region');
    expect(item?.documentation).toBeUndefined();
    const { documentation } = await client.request<CompletionItem>('completionItem/resolve', item ?? {});
    const text = typeof documentation === 'object' ? documentation.value : documentation;
    expect(text).toContain('organisation **Region** – Region Väst');
    expect(text).toContain('The region.');
});

test('of a list that is no longer shown nothing is told', async () => {
    const { client, ask } = await editor(plan);
    const [item] = await ask<CompletionItem[]>('textDocument/completion');
    await ask<CompletionItem[]>('textDocument/completion');
    const { documentation } = await client.request<CompletionItem>('completionItem/resolve', item ?? {});
    expect(documentation).toBeUndefined();
});
