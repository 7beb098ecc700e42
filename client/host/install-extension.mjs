import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { OneLineError } from './one-line-error.mjs';

/**
 * Installs a packed extension into the VS Code whose data lie in `dataFolder`.
 *
 * @param {string} vscode the folder of `installVscode`
 * @param {string} dataFolder
 * @param {string} vsix
 */
export function installExtension(vscode, dataFolder, vsix) {
    const args = ['--accept-server-license-terms', '--server-data-dir', dataFolder, '--install-extension', vsix, '--force'];
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [path.join(vscode, 'out/server-main.js'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    });
    // It ends with 0 even when it refuses a package.
    if (status !== 0 || !stdout.includes('was successfully installed')) {
        const said = (stdout + stderr).trim().split('\n').at(-1);
        throw new OneLineError(`VS Code does not take the extension: ${signal ?? said}`);
    }
}
