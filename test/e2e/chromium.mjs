import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { OneLineError } from '../../client/host/one-line-error.mjs';
import { need } from './debian.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe'];
const OUTSIDE_THE_PATH = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

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
    need('browser', () => find() !== undefined, ', or name a Chromium or Chrome in DIALOGPLAN_CHROMIUM');
    return find();
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
