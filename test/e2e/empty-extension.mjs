import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * VS Code runs a suite only beside an extension under development. Ours is the installed one, so that one is empty.
 *
 * @param {string} parent
 * @returns {string} its folder
 */
export function emptyExtension(parent) {
    const folder = path.join(parent, 'test-host');
    mkdirSync(folder);
    const manifest = { name: 'test-host', publisher: 'dialogplan', version: '0.0.0', engines: { vscode: '*' } };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
    return folder;
}
