import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.mjs';

/**
 * Opens `folder` in the desktop VS Code with the extension from this clone in it.
 *
 * @param {string} folder
 * @returns {boolean} false if there is none, or none that can do it
 */
export function openOnDesktop(folder) {
    // In a terminal of a remote or browser-served VS Code, `code` only talks to that window and cannot start another with our extension.
    if (process.env.VSCODE_IPC_HOOK_CLI) {
        return false;
    }
    const version = code(['--version']).stdout?.split('\n')[0]?.trim() ?? '';
    if (!/^\d+\.\d+/.test(version)) {
        return false;
    }
    const oldest = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')).engines.vscode.replace('^', '');
    if (minor(version) < minor(oldest)) {
        console.log(`The VS Code installed here is ${version}, Dialogplan needs ${oldest}: using a browser-served one instead.`);
        return false;
    }
    const { status } = code([`--extensionDevelopmentPath=${projectFolder}`, '--new-window', folder]);
    if (status === 0) {
        console.log(`Opened ${folder} in VS Code ${version}, with Dialogplan in it.`);
    }
    return status === 0;
}

function code(args) {
    // On Windows `code` is a command file, which only a shell runs, and a shell splits at spaces.
    const windows = process.platform === 'win32';
    return spawnSync('code', windows ? args.map((arg) => `"${arg}"`) : args, { encoding: 'utf8', shell: windows });
}

function minor(version) {
    const [major = 0, second = 0] = version.split('.').map(Number);
    return major * 1000 + second;
}
