import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from './folders.mjs';
import { OneLineError } from './one-line-error.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { openOnDesktop } from './open-on-desktop.mjs';

/**
 * Builds the extension and opens a VS Code on the examples with the extension in it: the desktop one if there is one,
 * else one served to a browser until it is stopped.
 *
 * @param {{ readonly port: number | undefined, readonly browser: boolean }} options a port means a browser
 */
export async function openExamples({ port, browser }) {
    build();
    const examples = path.join(projectFolder, 'examples');
    if (!browser && port === undefined && openOnDesktop(examples)) {
        return;
    }
    await openInBrowser(examples, port);
}

function build() {
    console.log('Building the extension (a second or two) …');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: projectFolder, encoding: 'utf8' });
    if (status !== 0) {
        process.stderr.write(stdout + stderr);
        throw new OneLineError('The extension does not build: see above.');
    }
}
