import { spawn } from 'node:child_process';
import path from 'node:path';
import { OneLineError } from './one-line-error.mjs';

/** What npm says when it never got an answer from its registry, as opposed to an answer it did not like. */
const UNREACHABLE =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

/** Fewer and quicker retries than npm's own: without a network its defaults keep the user waiting for minutes. */
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/**
 * Runs npm in `folder`, quietly; a failure becomes one line that says what could not be installed.
 *
 * @param {readonly string[]} args
 * @param {{ readonly folder: string, readonly what: string }} options
 * @returns {Promise<void>}
 */
export async function npm(args, { folder, what }) {
    const { code, output } = await run([...args, '--ignore-scripts', '--no-audit', '--no-fund', ...PATIENCE], folder);
    if (code === 0) {
        return;
    }
    const unreachable = UNREACHABLE.exec(output);
    if (unreachable) {
        throw new OneLineError(
            `Cannot install ${what}: the npm registry cannot be reached (${unreachable[0]}). ` +
                'Check the network, the proxy and the registry of your npm configuration, then run the command again.',
        );
    }
    throw new OneLineError(`Cannot install ${what}: npm says "${firstError(output)}".`);
}

function run(args, folder) {
    const { command, first, shell } = npmCommand();
    return new Promise((resolve) => {
        const child = spawn(command, [...first, ...args], {
            cwd: folder,
            shell,
            stdio: ['ignore', 'pipe', 'pipe'],
            env: environment(),
        });
        let output = '';
        const keep = (chunk) => {
            output += chunk;
        };
        child.stdout.on('data', keep);
        child.stderr.on('data', keep);
        child.on('error', (error) => resolve({ code: 1, output: `npm error ${error.message}` }));
        child.on('close', (code) => resolve({ code, output }));
    });
}

/** The very npm that runs us if there is one, under its own Node: the one on the PATH may live in the node_modules that npm is about to replace. */
function npmCommand() {
    const script = process.env.npm_execpath;
    const node = process.env.npm_node_execpath;
    return script && node && path.basename(script) === 'npm-cli.js'
        ? { command: node, first: [script], shell: false }
        : { command: 'npm', first: [], shell: process.platform === 'win32' };
}

function environment() {
    const binaries = path.join('node_modules', '.bin');
    const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.endsWith(binaries));
    return { ...process.env, PATH: folders.join(path.delimiter) };
}

function firstError(output) {
    const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, (prefix) => (prefix ? '\0' : '')));
    const telling = lines.filter((line) => line.startsWith('\0') && !/^\0(code|errno|syscall|path)?\s*\S*$/.test(line));
    return (telling[0]?.slice(1) ?? output.trim().split('\n').at(-1) ?? 'nothing').trim();
}
