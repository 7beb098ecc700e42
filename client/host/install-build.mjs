import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageFile, projectFolder } from './folders.mjs';
import { installExtension } from './install-extension.mjs';
import { OneLineError } from './one-line-error.mjs';

/** What goes into a package. Naming too much here costs a needless packing, too little leaves a stale extension installed. */
const SOURCES = [
    '.vscodeignore',
    'package.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'dist',
    'syntaxes',
    'client/icons',
];

/**
 * Packs the present build and installs it into the VS Code whose data lie in `dataFolder`. That takes seconds, so nothing is
 * done when this very build is installed there.
 *
 * @param {string} vscode the folder of `installVscode`
 * @param {string} dataFolder
 */
export function installBuild(vscode, dataFolder) {
    const stamp = path.join(dataFolder, 'installed-build');
    const build = hashOfSources();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === build) {
        return;
    }
    console.log('Installing the extension (usually 5 seconds) …');
    mkdirSync(dataFolder, { recursive: true });
    pack();
    installExtension(vscode, dataFolder, packageFile);
    writeFileSync(stamp, build);
}

/** In a process of its own: the packer lists every file it packs, and cannot be told not to. */
function pack() {
    const script = path.join(projectFolder, 'client/host/package.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    if (status !== 0) {
        throw new OneLineError(stderr.trim().split('\n').at(-1));
    }
}

function hashOfSources() {
    const hash = createHash('sha256');
    const messages = readdirSync(projectFolder).filter((name) => /^package\.nls.*\.json$/.test(name));
    for (const file of [...SOURCES, ...messages].sort().flatMap(filesIn)) {
        hash.update(file).update(readFileSync(path.join(projectFolder, file)));
    }
    return hash.digest('hex');
}

function filesIn(place) {
    const status = statSync(path.join(projectFolder, place), { throwIfNoEntry: false });
    if (!status?.isDirectory()) {
        return status ? [place] : [];
    }
    const names = readdirSync(path.join(projectFolder, place)).filter((name) => name !== 'test' && !/\.(vsix|map)$/.test(name));
    return names.sort().flatMap((name) => filesIn(`${place}/${name}`));
}
