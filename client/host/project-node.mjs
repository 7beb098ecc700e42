import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.mjs';
import { OneLineError } from './one-line-error.mjs';

const OLDEST = 22;

/**
 * The Node that builds, tests and serves: the project's own, an npm package for the usual platforms, so that nobody has to
 * install one; on other platforms the one that runs us, if it is new enough.
 *
 * @returns {string} the path of its binary
 */
export function projectNode() {
    const windows = process.platform === 'win32';
    const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
    const own = path.join(projectFolder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
    // It is built for glibc: on a system with another C library the file is there and does not start.
    if (existsSync(own) && spawnSync(own, ['--version']).status === 0) {
        return own;
    }
    if (Number.parseInt(process.versions.node, 10) >= OLDEST) {
        return process.execPath;
    }
    throw new OneLineError(
        `Node ${OLDEST} or newer is needed, this is Node ${process.versions.node}, and npm has no Node for ${process.platform} on ${process.arch}: ` +
            'install a newer one and run the command again.',
    );
}
