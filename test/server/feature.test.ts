import { DocumentState, URI } from 'langium';
import { expect, onTestFinished, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { createRequests } from '../../server/feature.ts';
import { createDialogHost } from '../../server/module.ts';
import {
    EXPORT_CHOICES,
    EXPORT_PLAN,
    MOVE_MEETING,
    PASTE_TABLE,
    PLAN_STATUS,
    PREVIEW,
    TRANSLATE,
} from '../../server/protocol.ts';
import type { DialogDocumentBuilder } from '../../server/workspace/document-builder.ts';
import { datedPlan } from '../support/dated-plan.ts';
import { startClient } from '../support/lsp-client.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { today } from '../support/workspace.ts';

const start = { line: 0, character: 0 };
const asked = {
    [PREVIEW]: {},
    [EXPORT_CHOICES]: {},
    [EXPORT_PLAN]: { format: 'ics', today: '2026-02-01' },
    [TRANSLATE]: {},
    [PLAN_STATUS]: {},
    [MOVE_MEETING]: { ...start, from: '2026-02-10', to: '2026-02-11', reach: 'once' },
    [PASTE_TABLE]: { start, end: start, text: 'a\tb' },
};

test.each(Object.entries(asked))('%s of a plan that is not there is refused', async (method, params) => {
    const client = await startClient({});
    onTestFinished(() => client.stop());
    await expect(client.request(method, { uri: 'file:///none.dialog', ...params })).rejects.toMatchObject({
        code: LSPErrorCodes.RequestFailed,
        message: 'No plan is known at file:///none.dialog.',
    });
});

test('a request for a plan is over when whoever asked no longer waits for its changed text', async () => {
    const { shared, uri, markChanged } = await served();
    const answer = createRequests(shared).onPlan(DocumentState.Validated, ({ state }) => state);
    const asking = new CancellationTokenSource();
    expect(await answer({ uri }, asking.token)).toBe(DocumentState.Validated);
    markChanged();
    const waiting = answer({ uri }, asking.token);
    asking.cancel();
    expect(await waiting).toEqual(new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was overtaken by a change.'));
});

/** A server that has read one plan. */
async function served() {
    const uri = 'file:///plans/plan.dialog';
    const disk = new Map([[uri, datedPlan('on 2026-02-10')]]);
    const { shared } = createDialogHost({ fileSystemProvider: () => memoryFiles(disk), today: () => today });
    await shared.workspace.WorkspaceManager.initializeWorkspace([{ uri: 'file:///plans', name: 'plans' }]);
    const builder = shared.workspace.DocumentBuilder as DialogDocumentBuilder;
    return { shared, uri, markChanged: () => builder.markChanged(URI.parse(uri)) };
}
