import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OneLineError } from './one-line-error.mjs';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;

/** For a VS Code that shows one extension: no gallery, no telemetry, no questions, nothing that moves by itself. */
const SETTINGS = {
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'extensions.autoUpdate': false,
    'extensions.autoCheckUpdates': false,
    'update.mode': 'none',
    'chat.disableAIFeatures': true,
    // The examples lie within a clone; nobody here wants to be asked about it.
    'git.openRepositoryInParentFolders': 'never',
};

/**
 * @typedef {object} VscodeServer
 * @property {number} port
 * @property {() => string} log what it has printed so far
 * @property {Promise<void>} ended settles when it has ended, for whatever reason
 * @property {() => Promise<void>} stop ends it and all its children
 */

/**
 * Serves a VS Code on a loopback port.
 *
 * @param {object} options
 * @param {string} options.vscode the folder of `installVscode`
 * @param {string} options.dataFolder settings, installed extensions and state
 * @param {number} [options.port] default: a free one
 * @param {string} [options.tokenFile] holds the secret the browser must show; without it every local program may connect
 * @param {Readonly<Record<string, unknown>>} [options.settings] the user's settings where there are none yet
 * @param {Readonly<Record<string, string>>} [options.environment]
 * @param {readonly string[]} [options.args]
 * @returns {Promise<VscodeServer>}
 */
export async function startVscodeServer({ vscode, dataFolder, port = 0, tokenFile, settings = {}, environment = {}, args = [] }) {
    writeSettings(dataFolder, settings);
    const token = tokenFile ? ['--connection-token-file', tokenFile] : ['--without-connection-token'];
    const child = spawn(
        process.execPath,
        [
            path.join(vscode, 'out/server-main.js'),
            ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataFolder, ...token],
            ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust', ...args],
        ],
        // A process group of its own: the extension hosts and what they start end with it.
        { env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    const killGroup = () => kill(child, 'SIGKILL');
    process.once('exit', killGroup);
    const ended = new Promise((resolve) => {
        child.once('exit', () => {
            process.off('exit', killGroup);
            resolve();
        });
    });
    let log = '';
    const listening = await new Promise((resolve, reject) => {
        const fail = () => reject(new OneLineError(explain(log, port)));
        const limit = setTimeout(fail, START_LIMIT_MS);
        const read = (chunk) => {
            log += chunk;
            const ready = /Extension host agent listening on (\d+)/.exec(log);
            if (ready) {
                clearTimeout(limit);
                resolve(Number(ready[1]));
            }
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        child.once('error', fail);
        child.once('close', fail);
    }).catch((error) => {
        killGroup();
        throw error;
    });
    return { port: listening, log: () => log, ended, stop: () => stop(child, ended) };
}

function writeSettings(dataFolder, settings) {
    const user = path.join(dataFolder, 'data/User');
    mkdirSync(user, { recursive: true });
    try {
        writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2), { flag: 'wx' });
    } catch (error) {
        // What the user has set there is theirs.
        if (error.code !== 'EEXIST') {
            throw error;
        }
    }
}

async function stop(child, ended) {
    kill(child, 'SIGTERM');
    const limit = setTimeout(() => kill(child, 'SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(limit);
    // The leader has ended; what it left in its group has not been asked yet.
    kill(child, 'SIGKILL');
}

function kill(child, signal) {
    try {
        if (process.platform === 'win32') {
            child.kill(signal);
        } else {
            process.kill(-child.pid, signal);
        }
    } catch (error) {
        if (error.code !== 'ESRCH') {
            throw error;
        }
    }
}

function explain(log, port) {
    if (log.includes('EADDRINUSE')) {
        return `Port ${port} is taken: name another one with --port.`;
    }
    return `VS Code did not start: ${log.trim().split('\n').at(-1) || 'it said nothing'}`;
}
