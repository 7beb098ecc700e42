import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { findings } from './findings.ts';
import { open } from './open.ts';
import { fileUri, openPlan, quickFix, remove, write } from './plan-file.ts';
import { until } from './until.ts';

const PLAN =
    'organisation Kommun {\n}\norganisation Firma {\n}\norganisation Ingen {\n}\naffär A {\n  beställare Kommun\n  leverantör Firma\n  typ engångsköp\n  leverans varor\n}\n';
const { Hint, Error: ERROR } = vscode.DiagnosticSeverity;
const FILE = 'dialogplan.json';

export function settingsFile(): void {
    it('is checked by its schema', async () => {
        await write(FILE, '{\n  // Bara för er.\n  "rules": { "chair-misssing": "off", "invite-users": "loud" }\n}\n');
        const { document } = await open(FILE);
        const problems = await until('what is wrong with it', () => {
            const found = vscode.languages.getDiagnostics(document.uri);
            return found.length >= 2 && found;
        });
        assert.deepEqual(problems.map(({ range }) => document.getText(range)).sort(), ['"chair-misssing"', '"loud"']);
    });

    it('is completed by its schema, with what each rule is about', async () => {
        await write(FILE, '{\n  "rules": {\n    \n  }\n}\n');
        const { document } = await open(FILE);
        await until('the file as it is on disk', () => document.lineAt(2).text === '    ');
        const rule = await until('a rule to choose', async () => {
            const command = 'vscode.executeCompletionItemProvider';
            const list = await vscode.commands.executeCommand<vscode.CompletionList>(
                command,
                document.uri,
                new vscode.Position(2, 4),
            );
            return list.items.find(({ label }) => label === 'chair-missing');
        });
        const { documentation } = rule;
        const told = typeof documentation === 'object' ? documentation.value : (documentation ?? '');
        assert.match(told, /ordförande/);
    });

    it('holds for the plans of the workspace, as it stands in the editor', async () => {
        await write(FILE, '{ "rules": { "unused-declaration": "error" } }\n');
        const { document } = await openPlan('lös.dialog', PLAN);
        await until('a hint became an error', () => findings(document.uri, ERROR).includes('5 unused-declaration'));
        const editor = await open(FILE);
        const text = editor.document.getText();
        const start = text.indexOf('error');
        const word = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + 5));
        await editor.edit((edit) => edit.replace(word, 'off'));
        await until('the rule is off', () => findings(document.uri, Hint).length === 0);
        await remove(FILE);
        await until('the rule is as usual', () => findings(document.uri, Hint).includes('5 unused-declaration'));
    });

    it('is made by the fix that switches a rule off', async () => {
        const { document } = await openPlan('lös.dialog', PLAN);
        try {
            const fix = await quickFix(document.uri, 'unused-declaration', 'Stäng av "unused-declaration" i arbetsytan');
            assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
            await until('nothing is found any more', () => findings(document.uri, Hint).length === 0);
            const made = await vscode.workspace.openTextDocument(fileUri(FILE));
            assert.deepEqual(JSON.parse(made.getText()), { rules: { 'unused-declaration': 'off' } });
            await made.save();
        } finally {
            await remove(FILE, 'lös.dialog');
        }
    });
}
