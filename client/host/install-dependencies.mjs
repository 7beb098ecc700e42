import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.mjs';
import { npm } from './npm.mjs';

const lock = path.join(projectFolder, 'package-lock.json');
const stamp = path.join(projectFolder, 'node_modules/.dialogplan-lock');

/** Makes node_modules what package-lock.json says; does nothing, in a few milliseconds, where it already is. */
export async function installDependencies() {
    const wanted = readFileSync(lock, 'utf8');
    const mark = createHash('sha256').update(wanted).digest('hex');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) {
        return;
    }
    if (!agrees(JSON.parse(wanted).packages)) {
        const count = Object.keys(JSON.parse(wanted).packages).length;
        console.log(`Installing the project's ${count} npm packages into node_modules (usually 15 to 60 seconds) …`);
        // The Node that runs us may lie in node_modules, and Windows does not delete a running program: there npm mends what is.
        await npm([process.platform === 'win32' ? 'install' : 'ci'], { folder: projectFolder, what: "the project's packages" });
    }
    writeFileSync(stamp, mark);
}

/** Whether somebody's own `npm ci` or `npm install` already did the work; npm lists what it installed when all of it is in place. */
function agrees(wanted) {
    const list = path.join(projectFolder, 'node_modules/.package-lock.json');
    if (!existsSync(list)) {
        return false;
    }
    const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
    // A package npm left out is one for another platform.
    return Object.entries(wanted).every(
        ([place, { version, optional }]) => place === '' || (installed[place] ? installed[place].version === version : optional),
    );
}
