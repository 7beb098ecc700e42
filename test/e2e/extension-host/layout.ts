import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { openPlan, remove } from './plan-file.ts';
import { until } from './until.ts';

const UNTIDY = 'organisation Kommun {\nland   SE\n  roll Chef som ledning\n    roll Avtal "Avtal" som avtalsansvarig }\n';
const TIDY = 'organisation Kommun {\n  land SE\n  roll Chef          som ledning\n  roll Avtal "Avtal" som avtalsansvarig\n}\n';
const ENGLISH = TIDY.replace('land', 'country')
    .replaceAll('roll', 'role')
    .replaceAll('som', 'as')
    .replace('ledning', 'executive')
    .replace('avtalsansvarig', 'contract-manager');

export function layout(): void {
    it('is put right by Format Document, in one step', async () => {
        const { document } = await openPlan('ojämn.dialog', UNTIDY);
        await until('it is laid out', async () => {
            await vscode.commands.executeCommand('editor.action.formatDocument');
            return document.getText() === TIDY;
        });
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), UNTIDY);
    });

    it('stays when the plan is translated, and back again', async () => {
        const { document } = await openPlan('ojämn.dialog', TIDY);
        await until('it is English', async () => {
            if (document.getText() === TIDY) await vscode.commands.executeCommand('dialogplan.translate');
            return document.getText() === ENGLISH;
        });
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), TIDY);
        await remove('ojämn.dialog');
    });
}
