import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { OneLineError } from '../../client/host/one-line-error.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe'];
const OUTSIDE_THE_PATH = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/**
 * The browser that shows VS Code to the tests; root on Debian gets it installed.
 *
 * @returns {string} the path of its program
 */
export function chromium() {
    const named = process.env.DIALOGPLAN_CHROMIUM;
    if (named) {
        if (!existsSync(named)) {
            throw new OneLineError(`DIALOGPLAN_CHROMIUM names ${named}, which does not exist.`);
        }
        return named;
    }
    const found = find() ?? (mayInstall() ? install() : undefined);
    if (!found) {
        throw new OneLineError(
            'This test needs a browser: install the package chromium (Debian: apt-get install chromium), or name a Chromium or Chrome in DIALOGPLAN_CHROMIUM.',
        );
    }
    return found;
}

function find() {
    const folders = (process.env.PATH ?? '').split(path.delimiter);
    return [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...OUTSIDE_THE_PATH].find(isProgram);
}

function isProgram(file) {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

function mayInstall() {
    return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function install() {
    console.log(`Installing the Debian packages ${DEBIAN_PACKAGES.join(', ')} (once, usually 15 to 60 seconds) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // An old list of packages often still does; what counts is whether the installation works.
    spawnSync('apt-get', ['update', '-qq'], { env });
    const args = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...DEBIAN_PACKAGES];
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) {
        throw new OneLineError(`The Debian package chromium cannot be installed: ${stderr.trim().split('\n').at(-1)}`);
    }
    return find();
}
