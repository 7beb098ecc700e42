import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './folders.mjs';
import { npm } from './npm.mjs';
import { OneLineError } from './one-line-error.mjs';

/** The npm package whose lib/vscode is a real VS Code (1.139.1), served to a browser. */
const CODE_SERVER = '4.139.1';
const WATCHER = '2.5.6';
const HALF_INSTALLED = '.vscode-installing-';

/**
 * Ensures a real VS Code in the cache folder.
 *
 * @returns {Promise<string>} its folder, the one that holds out/server-main.js
 */
export async function installVscode() {
    const home = path.join(cacheFolder, `vscode-${CODE_SERVER}-${process.platform}-${process.arch}`);
    if (existsSync(home)) {
        return home;
    }
    console.log(`Installing a browser-served VS Code into ${cacheFolder} (once, 460 MB, usually 15 to 90 seconds) …`);
    const work = workFolder();
    try {
        writeFileSync(path.join(work, 'package.json'), '{ "private": true }\n');
        await npm(['install', '--save-exact', `code-server@${CODE_SERVER}`], { folder: work, what: 'VS Code' });
        const vscode = path.join(work, 'vscode');
        renameSync(path.join(work, 'node_modules/code-server/lib/vscode'), vscode);
        // `npm ci` refuses its shrinkwrap. Its optional packages are 110 MB of an assistant, and the file watcher: that one is named.
        const omit = ['--omit=dev', '--omit=optional', '--no-save'];
        await npm(['install', ...omit, watcherPackage()], { folder: vscode, what: "VS Code's packages" });
        assertLoads(vscode);
        moveHome(vscode, home);
    } finally {
        rmSync(work, { recursive: true, force: true });
    }
    return home;
}

/** Whole or not there: an interrupted installation stays in a folder of its own, which the next one sweeps away. */
function workFolder() {
    try {
        mkdirSync(cacheFolder, { recursive: true });
        for (const entry of readdirSync(cacheFolder).filter((name) => name.startsWith(HALF_INSTALLED))) {
            const folder = path.join(cacheFolder, entry);
            // A young one may be another clone's installation under way.
            if (Date.now() - statSync(folder).mtimeMs > 3_600_000) {
                rmSync(folder, { recursive: true, force: true });
            }
        }
        return mkdtempSync(path.join(cacheFolder, HALF_INSTALLED));
    } catch (error) {
        throw new OneLineError(`Cannot write to ${cacheFolder} (${error.code}): name another folder in DIALOGPLAN_CACHE.`);
    }
}

function watcherPackage() {
    const libc = process.platform === 'linux' ? '-glibc' : '';
    return `@parcel/watcher-${process.platform}-${process.arch}${libc}@${WATCHER}`;
}

/** A native part that does not fit this machine is told now, in words, and not by a VS Code without files or terminal. */
function assertLoads(vscode) {
    const check = spawnSync(process.execPath, ['-e', "require('@parcel/watcher'); require('node-pty')"], {
        cwd: vscode,
        encoding: 'utf8',
    });
    if (check.status !== 0) {
        const reason = /^Error: .*/m.exec(check.stderr)?.[0] ?? 'its native parts do not load';
        throw new OneLineError(`The browser-served VS Code does not run on ${process.platform} ${process.arch} (${reason}).`);
    }
}

function moveHome(vscode, home) {
    try {
        renameSync(vscode, home);
    } catch (error) {
        // Another clone may have been quicker; its VS Code is as good as ours.
        if (!existsSync(home)) {
            throw error;
        }
    }
}
