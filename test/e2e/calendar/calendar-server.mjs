import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { need } from '../debian.mjs';

const RADICALE = '/usr/bin/radicale';
/** What a loaded machine needs to start a Python program. */
const PATIENCE = 60_000;

/**
 * Runs Debian's radicale, a CalDAV server, on this machine alone and with an empty store, as long as `use` takes.
 *
 * @param {(request: (method: string, path: string, body?: string, headers?: Readonly<Record<string, string>>) => Promise<Response>) => Promise<void>} use
 *   is given a way to ask the server for something of Anna's
 */
export async function withCalendarServer(use) {
    need('calendarServer', () => existsSync(RADICALE));
    const folder = mkdtempSync(path.join(tmpdir(), 'dialogplan-radicale-'));
    const port = await freePort();
    const options = [
        `--server-hosts=127.0.0.1:${port}`,
        `--storage-filesystem-folder=${folder}`,
        '--auth-type=none',
        '--rights-type=authenticated',
    ];
    const server = spawn(RADICALE, options, {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, RADICALE_CONFIG: '' },
    });
    let log = '';
    server.stderr.on('data', (chunk) => {
        log += chunk;
    });
    const ended = new Promise((resolve) => server.on('close', resolve));
    const authorization = `Basic ${Buffer.from('anna:anna').toString('base64')}`;
    const request = (method, path, body, headers = {}) =>
        fetch(`http://127.0.0.1:${port}/anna/${path}`, { method, body, headers: { authorization, ...headers } });
    try {
        await answering(request, () => (server.exitCode === null ? undefined : log));
        await use(request);
    } finally {
        server.kill();
        await ended;
        rmSync(folder, { recursive: true, force: true });
    }
}

function freePort() {
    return new Promise((resolve) => {
        const probe = createServer().listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

async function answering(request, failure) {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
        try {
            await request('OPTIONS', '');
            return;
        } catch {
            const log = failure();
            if (log !== undefined) {
                throw new Error(`radicale ended: ${log}`);
            }
            await pause(100);
        }
    }
    throw new Error('radicale does not answer.');
}
