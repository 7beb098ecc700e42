import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { findings } from './findings.ts';
import { type } from './type.ts';
import { until } from './until.ts';

export function newPlan(): void {
    for (const language of ['sv', 'en']) {
        for (const delivery of ['goods', 'service', 'works', 'strategic']) {
            it(`writes a plan without an error: ${delivery}, ${language}`, async () => {
                await vscode.commands.executeCommand('workbench.action.closeAllEditors');
                await vscode.commands.executeCommand('dialogplan.newPlan', { delivery, language });
                const editor = await until('the plan is shown', () => vscode.window.activeTextEditor);
                const { document } = editor;
                assert.equal(document.languageId, 'dialog');
                assert.match(document.getText(), language === 'sv' ? /^affär /m : /^deal /m);
                await settle(editor);
                assert.deepEqual(findings(document.uri, vscode.DiagnosticSeverity.Error), []);
            });
        }
    }
}

/** No finding may mean none yet: once a fault planted at the end has come and gone, the plan itself has been judged. */
async function settle(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { end } = document.lineAt(document.lineCount - 1).range;
    await editor.edit((edit) => edit.insert(end, '\nplantedfault'));
    const planted = () =>
        vscode.languages
            .getDiagnostics(document.uri)
            .some(({ range }) => range.contains(document.positionAt(document.getText().length)));
    await until('the planted fault is found', planted);
    await type(editor, '\nplantedfault', '');
    await until(
        'the planted fault is gone',
        () => !vscode.languages.getDiagnostics(document.uri).some(({ range }) => range.start.isAfter(end)),
    );
}
