import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { findings } from './findings.ts';
import { openPlan, quickFix, remove } from './plan-file.ts';
import { until } from './until.ts';

const PLAN = `organisation Kommun {
}
organisation Firma {
}
organisation Ingen {
}
deal Affären {
  beställare Kommun
  leverantör Firma
  typ engångsköp
  leverans varor
}
`;
const { Hint } = vscode.DiagnosticSeverity;

export function actions(): void {
    it('lead from the code of a finding to the page of its rule', async () => {
        const { document } = await openPlan('lös.dialog', PLAN);
        const target = await until('a code that leads somewhere', () => {
            const [code] = vscode.languages.getDiagnostics(document.uri).map((one) => one.code);
            return typeof code === 'object' ? code.target : undefined;
        });
        const page = await vscode.workspace.openTextDocument(target);
        assert.match(page.getText(), /^# unused-declaration\n\n\*\*Tips\.\*\* En roll, en person/);
        // As the link in the hover opens it: as a page to read, not as its text.
        await vscode.commands.executeCommand('vscode.open', target);
        const input = await until('the page', () => {
            const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
            return tab?.input instanceof vscode.TabInputCustom && tab.input;
        });
        assert.deepEqual([input.viewType, input.uri.toString()], ['vscode.markdown.preview.editor', target.toString()]);
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('silence a finding, and leave the reason to be written', async () => {
        const editor = await openPlan('lös.dialog', PLAN);
        const title = 'Tysta "unused-declaration" här, med skäl';
        const { edit } = await quickFix(editor.document.uri, 'unused-declaration', title);
        assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
        await until('the comment', () => editor.document.getText().includes('// dialog-ignore'));
        await vscode.commands.executeCommand('type', { text: 'med i nästa affär' });
        await until('the reason', () =>
            editor.document.getText().includes('// dialog-ignore unused-declaration: med i nästa affär\norganisation Ingen'),
        );
        await until('silence', () => !findings(editor.document.uri, Hint).some((one) => one.endsWith('unused-declaration')));
    });

    it('mend on save what safely can be mended, where that is wanted', async () => {
        const editor = await openPlan('lös.dialog', PLAN);
        const settings = vscode.workspace.getConfiguration('editor', { languageId: 'dialog' });
        const target = vscode.ConfigurationTarget.Workspace;
        await settings.update('codeActionsOnSave', { 'source.fixAll.dialogplan': 'explicit' }, target, true);
        try {
            await until('the mixed words are found', () => findings(editor.document.uri).includes('7 mixed-languages'));
            await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// Sparas.\n'));
            await vscode.commands.executeCommand('workbench.action.files.save');
            await until('it is mended', () => editor.document.getText().includes('affär Affären'));
            assert.equal(editor.document.getText(), `// Sparas.\n${PLAN.replace('deal', 'affär')}`);
        } finally {
            await settings.update('codeActionsOnSave', undefined, target, true);
            await remove('lös.dialog', '.vscode/settings.json');
        }
    });
}
