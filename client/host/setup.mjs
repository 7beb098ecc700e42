import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './install-dependencies.mjs';
import { projectNode } from './project-node.mjs';

/**
 * The first call of a script that may begin on a fresh clone, under any Node from 18 on. Installs the dependencies. Under
 * another Node than the project's it then runs the script again, to its end, and returns the exit code; otherwise it returns
 * undefined, and the script goes on. What needs a dependency or a newer Node must be imported after it.
 *
 * @param {string} script the caller's `import.meta.url`
 * @returns {Promise<number | undefined>}
 */
export async function setup(script) {
    await installDependencies();
    const node = projectNode();
    if (realpathSync(node) === realpathSync(process.execPath)) {
        return undefined;
    }
    return runAgain(node, fileURLToPath(script));
}

function runAgain(node, script) {
    const folders = [path.dirname(node), process.env.PATH ?? ''];
    const child = spawn(node, [script, ...process.argv.slice(2)], {
        stdio: 'inherit',
        env: { ...process.env, PATH: folders.join(path.delimiter) },
    });
    // The child knows what to stop; we only pass the wish on, and end when it has ended.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => child.kill(signal));
    }
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? 1));
    });
}
