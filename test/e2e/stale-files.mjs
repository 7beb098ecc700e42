import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../client/host/folders.mjs';

/** What no generator writes to: installed, built or kept by tools. */
const ASIDE = new Set(['node_modules', 'dist', 'out', '.git', '.cache', 'screenshots']);

/**
 * Runs the generators and tells which files of the work tree they changed: those were stale. Compares contents, not with the last
 * commit, so that it says the same in a tree with uncommitted work.
 *
 * @param {() => void} generate
 * @returns {string[]} paths
 */
export function staleFiles(generate) {
    const before = hashes('');
    generate();
    const after = hashes('');
    return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();
}

function hashes(folder, found = new Map()) {
    for (const entry of readdirSync(path.join(projectFolder, folder), { withFileTypes: true })) {
        const place = path.posix.join(folder, entry.name);
        if (entry.isDirectory() && !ASIDE.has(entry.name)) {
            hashes(place, found);
        } else if (entry.isFile()) {
            found.set(
                place,
                createHash('sha256')
                    .update(readFileSync(path.join(projectFolder, place)))
                    .digest('hex'),
            );
        }
    }
    return found;
}
