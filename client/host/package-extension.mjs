import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packageFile, projectFolder } from './folders.mjs';
import { OneLineError } from './one-line-error.mjs';

/**
 * Packs what esbuild has built into dist/dialogplan.vsix. Runs under the project's Node.
 *
 * @returns {Promise<string>} the package's path
 */
export async function packageExtension() {
    const { createVSIX } = createRequire(import.meta.url)('@vscode/vsce');
    mkdirSync(path.dirname(packageFile), { recursive: true });
    try {
        // All code is bundled, so no node_modules go along; the links in README stay as they are: no public address is known yet.
        await createVSIX({
            cwd: projectFolder,
            packagePath: packageFile,
            dependencies: false,
            allowMissingRepository: true,
            rewriteRelativeLinks: false,
        });
    } catch (error) {
        throw new OneLineError(`Cannot pack the extension: ${error.message}`);
    }
    return packageFile;
}
