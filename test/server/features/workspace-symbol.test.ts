import { expect, test } from 'vitest';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { editor } from '../../support/editor.ts';

const found = async (query: string) => {
    const { client } = await editor(
        `//- /parties.dialog
organisation Region "Region Västmark" {
  role Chef as executive
}
//- /plan.dialog
deal Servicedesk {
  governance { operational level { meeting Drift "Driftmöte" { every month } } }
}
deal {
}
`,
        {},
    );
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query });
    return symbols.map(({ name, containerName, location }) => [location.uri.split('/').pop(), containerName, name].join(' '));
};

test('a part of a name or a title finds what any file declares', async () => {
    expect(await found('chef')).toEqual(['parties.dialog Region Chef']);
    expect(await found('västm')).toEqual(['parties.dialog  Region']);
    expect(await found('drm')).toEqual(['plan.dialog Servicedesk Drift']);
});

test('no query finds everything that is declared in the workspace, and nothing of the catalogue', async () => {
    expect(await found('')).toEqual([
        'parties.dialog  Region',
        'parties.dialog Region Chef',
        'plan.dialog  Servicedesk',
        'plan.dialog Servicedesk Drift',
    ]);
});

test('letters in another order find nothing', async () => {
    expect(await found('fehc')).toEqual([]);
});
