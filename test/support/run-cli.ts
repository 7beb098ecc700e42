import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../server/cli/run-command.ts';

export interface CliResult {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

/** Runs `dialogplan` in this process. */
export async function runCli(...args: readonly string[]): Promise<CliResult> {
    let out = '';
    let err = '';
    const output = {
        out: (text: string) => {
            out += text;
        },
        err: (text: string) => {
            err += text;
        },
        colour: false,
    };
    const code = await runCommand(args, output, '0.0.0-test', 'en');
    return { code, out, err };
}

/** A folder with the given files, gone when the test has finished. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'dialogplan-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
    }
    return folder;
}
