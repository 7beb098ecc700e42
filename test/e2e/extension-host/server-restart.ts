import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { findings } from './findings.ts';
import { open } from './open.ts';
import { type } from './type.ts';
import { until } from './until.ts';

const { Error: ERROR } = vscode.DiagnosticSeverity;

export function serverRestart(): void {
    it('goes on after the server was killed', async () => {
        const editor = await open('varor.dialog');
        const [server] = servers();
        assert.ok(server, 'a server runs');
        process.kill(server, 'SIGKILL');
        await assertJudged(editor);
        assert.ok(!servers().includes(server));
    });

    it('starts a new server on command', async () => {
        const editor = await open('varor.dialog');
        const [old] = servers();
        assert.ok(old, 'a server runs');
        await vscode.commands.executeCommand('dialogplan.restartServer');
        await assertJudged(editor);
        await until('the old server is gone and one new runs', () => servers().length === 1 && !servers().includes(old));
    });
}

/** Plants a fault that no server has seen before: only one that runs can find it. */
async function assertJudged(editor: vscode.TextEditor): Promise<void> {
    const name = `Okänd${Date.now()}`;
    await type(editor, 'leverantör Papper', `leverantör ${name}`);
    await until('the new fault is found', () =>
        vscode.languages.getDiagnostics(editor.document.uri).some(({ message }) => message.includes(name)),
    );
    assert.deepEqual(
        findings(editor.document.uri, ERROR).filter((finding) => finding.endsWith('unresolved-reference')).length > 0,
        true,
    );
}

/** The process ids of the language servers of *this* VS Code's extension: no other installation has its path. */
function servers(): number[] {
    const folder = vscode.extensions.getExtension('dialogplan.dialogplan')?.extensionPath ?? '';
    return commandLines()
        .filter((line) => line.includes(path.join(folder, 'dist', 'server.cjs')))
        .map((line) => Number.parseInt(line, 10));
}

/** `PID command line` of every process. */
function commandLines(): string[] {
    if (process.platform === 'linux') {
        // Small systems come without `ps`.
        return readdirSync('/proc')
            .filter((entry) => /^\d+$/.test(entry))
            .map((entry) => `${entry} ${commandLine(entry)}`);
    }
    const [command, args] =
        process.platform === 'win32'
            ? [
                  'powershell',
                  ['-NoProfile', '-Command', 'Get-CimInstance Win32_Process | % { "$($_.ProcessId) $($_.CommandLine)" }'],
              ]
            : ['ps', ['-A', '-ww', '-o', 'pid=,args=']];
    return execFileSync(command, args, { encoding: 'utf8' }).split('\n');
}

function commandLine(process: string): string {
    try {
        return readFileSync(`/proc/${process}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
        // It has ended since it was listed.
        return '';
    }
}
