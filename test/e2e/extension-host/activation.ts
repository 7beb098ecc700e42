import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { open } from './open.ts';
import { until } from './until.ts';

export function activation(): void {
    it('sleeps until a plan is opened', () => {
        assert.equal(vscode.extensions.getExtension('dialogplan.dialogplan')?.isActive, false);
    });

    it('wakes up when a plan is opened', async () => {
        const { document } = await open('varor.dialog');
        assert.equal(document.languageId, 'dialog');
        await until('the extension is active', () => vscode.extensions.getExtension('dialogplan.dialogplan')?.isActive);
    });
}
