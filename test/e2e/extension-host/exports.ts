import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { open } from './open.ts';

/** How files of each form begin. */
const beginnings = { docx: 'PK', xlsx: 'PK', pdf: '%PDF-1.7', png: '\u0089PNG', html: '<!DOCTYPE html>', json: '{' } as const;

export function exports(): void {
    for (const [format, beginning] of Object.entries(beginnings)) {
        it(`writes ${format} where it is told to`, async () => {
            const { document } = await open('service.dialog');
            const target = vscode.Uri.joinPath(document.uri, `../plan.${format}`);
            const given = {
                uri: document.uri.toString(),
                format,
                edition: 'shared',
                view: 'wheel',
                deal: 'ServiceDesk',
                to: target.toString(),
            };
            await vscode.commands.executeCommand('dialogplan.exportPlan', given);
            const bytes = await vscode.workspace.fs.readFile(target);
            assert.equal(String.fromCharCode(...bytes.slice(0, beginning.length)), beginning);
            assert.ok(bytes.length > 2000);
            await vscode.workspace.fs.delete(target);
        });
    }

    it('takes a Word document for the look of another, and nothing else', async () => {
        const { document } = await open('service.dialog');
        const [template, target] = ['mall.docx', 'bilaga.docx'].map((name) => vscode.Uri.joinPath(document.uri, `../${name}`));
        assert.ok(template && target);
        const exportTo = (to: vscode.Uri, more: object) =>
            vscode.commands.executeCommand('dialogplan.exportPlan', {
                uri: document.uri.toString(),
                format: 'docx',
                edition: 'shared',
                to: to.toString(),
                ...more,
            });
        await exportTo(template, {});
        await exportTo(target, { template: template.toString() });
        assert.ok((await vscode.workspace.fs.stat(target)).size > 2000);
        await vscode.workspace.fs.delete(target);
        await exportTo(target, { template: document.uri.toString() });
        await exportTo(target, { template: vscode.Uri.joinPath(document.uri, '../none.docx').toString() });
        await assert.rejects(async () => vscode.workspace.fs.stat(target));
        await vscode.workspace.fs.delete(template);
    });
}
