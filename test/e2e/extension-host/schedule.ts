import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { open } from './open.ts';
import { type } from './type.ts';
import { until } from './until.ts';

export function schedule(): void {
    it('tells behind a cadence how often it comes, and follows an edit', async () => {
        const editor = await open('service.dialog');
        await until('the board is held once or twice a year', async () =>
            (await hints(editor.document)).some((hint) => hint.endsWith(' a year')),
        );
        const before = await hints(editor.document);
        const isCount = (hint: string) => hint.endsWith(' a year');
        assert.equal(before.filter(isCount).length, 3);
        await type(editor, 'every month on first tuesday', 'every week on tuesday');
        await until('the hint follows', async () => (await hints(editor.document)).find(isCount) !== before.find(isCount));
    });

    it('offers the calendar over a deal, and saves it where it is told to', async () => {
        const { document } = await open('service.dialog');
        const lens = await until('the lens is there', async () => {
            const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
                'vscode.executeCodeLensProvider',
                document.uri,
            );
            return lenses.find(({ command }) => command?.command === 'dialogplan.exportCalendar');
        });
        const target = vscode.Uri.joinPath(document.uri, '../ServiceDesk.ics');
        const [given] = lens.command?.arguments ?? [];
        await vscode.commands.executeCommand('dialogplan.exportCalendar', { ...given, to: target.toString() });
        const calendar = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
        assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
        assert.match(calendar, /^SUMMARY:Operations meeting – Service desk as a service\r$/m);
        assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
        await vscode.workspace.fs.delete(target);
    });
}

async function hints({ uri, lineCount }: vscode.TextDocument): Promise<readonly string[]> {
    const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        uri,
        new vscode.Range(0, 0, lineCount, 0),
    );
    return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}
