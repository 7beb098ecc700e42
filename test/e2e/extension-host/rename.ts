import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { open } from './open.ts';

export function rename(): void {
    it('changes the uses of a role in another file too', async () => {
        const { document: plan } = await open('service.dialog');
        const { document: organisations } = await open('organisations.dialog');
        const declaration = organisations.positionAt(organisations.getText().indexOf('Director'));
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            organisations.uri,
            declaration,
            'Chief',
        );
        assert.deepEqual(
            edit.entries().map(([uri, edits]) => [vscode.workspace.asRelativePath(uri), edits.length]),
            [
                ['organisations.dialog', 1],
                ['service.dialog', 1],
            ],
        );
        assert.ok(await vscode.workspace.applyEdit(edit));
        assert.match(organisations.getText(), /role Chief "CIO"|role Chief {4}"CIO"/);
        assert.match(plan.getText(), /chair Region\.Chief\n/);
    });
}
