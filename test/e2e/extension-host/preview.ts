import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { open } from './open.ts';
import { type } from './type.ts';
import { until } from './until.ts';

/** What the extension offers to others: the inside of its webview is closed to them, and to this suite. */
interface Api {
    readonly drawnPreview: (
        uri: string,
    ) => { readonly note?: string | undefined; readonly sections: readonly { readonly html: string }[] } | undefined;
}

export function preview(): void {
    it('opens in a tab that carries the title of the plan', async () => {
        await open('service.dialog');
        await vscode.commands.executeCommand('dialogplan.openPreview');
        const tab = await until('the preview is open', previewTab);
        await until(`its tab carries the title, not ${tab.label}`, () =>
            previewTab()?.label.includes('Service desk as a service'),
        );
    });

    it('opens beside the plan, draws it and follows an edit', async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        const editor = await open('service.dialog');
        await vscode.commands.executeCommand('dialogplan.openPreviewToSide');
        const tab = await until('the preview is open', previewTab);
        assert.equal(tab.group.viewColumn, vscode.ViewColumn.Two);
        await until('the meeting is drawn', () => drawn(editor.document.uri).includes('Strategic board'));
        await type(editor, 'Strategic board', 'Yearly board');
        await until('the new name is drawn', () => drawn(editor.document.uri).includes('Yearly board'));
        assert.ok(!drawn(editor.document.uri).includes('Strategic board'));
        await type(editor, 'Service desk as a service', 'Help at hand');
        await until('the tab carries the new title', () => previewTab()?.label.includes('Help at hand'));
    });

    it('keeps the last sound plan while the text is broken', async () => {
        const editor = await open('service.dialog');
        await until('the plan as saved is drawn', () => drawn(editor.document.uri).includes('Strategic board'));
        await type(editor, 'strategic level {', 'strategic {{ level');
        await until('a note says so', () => api().drawnPreview(editor.document.uri.toString())?.note);
        assert.ok(drawn(editor.document.uri).includes('Strategic board'));
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });
}

function previewTab(): vscode.Tab | undefined {
    return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputWebview);
}

function api(): Api {
    const extension = vscode.extensions.getExtension<Api>('dialogplan.dialogplan');
    assert.ok(extension);
    return extension.exports;
}

/** The markup that is on the screen for a plan; empty if there is none. */
function drawn(uri: vscode.Uri): string {
    return (
        api()
            .drawnPreview(uri.toString())
            ?.sections.map(({ html }) => html)
            .join('\n') ?? ''
    );
}
