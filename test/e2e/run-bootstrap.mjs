import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../client/host/folders.mjs';
import { scenario } from './scenario.mjs';

const START = 'client/host/start.mjs';

/**
 * `npm start`, as far as it goes without a browser: what it says when something is missing, and that it serves and stops.
 *
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export function runBootstrap() {
    return scenario([
        ['a taken port is one line', takenPort],
        ['an unknown option is one line', unknownOption],
        ['a registry out of reach is one line', unreachableRegistry],
        ['a missing browser is one line', missingBrowser],
        ['VS Code answers at the printed address and stops on Ctrl+C', serves],
    ]);
}

async function takenPort() {
    const server = createServer();
    const port = await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
    const { code, errors } = await run(projectFolder, [START, '--port', String(port)]).ended;
    server.close();
    assertOneLine(code, errors, `Port ${port} is taken`);
}

async function unknownOption() {
    const { code, errors } = await run(projectFolder, [START, '--prot', '8000']).ended;
    assertOneLine(code, errors, '--port N');
}

async function unreachableRegistry() {
    const clone = mkdtempSync(path.join(tmpdir(), 'dialogplan-clone-'));
    try {
        for (const file of ['package.json', 'package-lock.json', 'client/host']) {
            cpSync(path.join(projectFolder, file), path.join(clone, file), { recursive: true });
        }
        // Port 9 takes no connections, and what npm has stored before must not help it.
        const env = { npm_config_registry: 'http://127.0.0.1:9', npm_config_cache: path.join(clone, 'npm-cache') };
        const { code, errors } = await run(clone, [START], env).ended;
        assertOneLine(code, errors, 'the npm registry cannot be reached');
    } finally {
        rmSync(clone, { recursive: true, force: true });
    }
}

async function missingBrowser() {
    const module = JSON.stringify(path.join(projectFolder, 'test/e2e/chromium.mjs'));
    const main = JSON.stringify(path.join(projectFolder, 'client/host/run-main.mjs'));
    const script = `const { runMain } = await import(${main}); const { chromium } = await import(${module}); await runMain(async () => chromium());`;
    const env = { DIALOGPLAN_CHROMIUM: path.join(tmpdir(), 'no-such-browser') };
    const { code, errors } = await run(projectFolder, ['--input-type=module', '--eval', script], env).ended;
    assertOneLine(code, errors, 'no-such-browser');
}

async function serves() {
    const start = run(projectFolder, [START, '--browser'], { DISPLAY: '', WAYLAND_DISPLAY: '' });
    const address = await start.printed(/http:\S+/);
    const answer = await fetch(address, { redirect: 'manual' });
    // With the token in the address it answers with a cookie and the address without it.
    assert.equal(answer.status, 302, `${address} answers ${answer.status}`);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(new URL(answer.headers.get('location'), address), { headers: { cookie } });
    assert.match(await page.text(), /workbench/);
    assert.equal((await fetch(new URL('/', address))).status, 403, 'without the token nobody is let in');
    start.interrupt();
    assert.equal((await start.ended).code, 0);
    await assert.rejects(fetch(address), 'nothing listens any more');
}

function run(cwd, args, env = {}) {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stderr.on('data', (chunk) => {
        errors += chunk;
    });
    child.stdout.on('data', (chunk) => {
        output += chunk;
    });
    const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })));
    const printed = (pattern) =>
        new Promise((resolve, reject) => {
            const look = () => {
                const found = pattern.exec(output);
                if (found) {
                    resolve(found[0]);
                }
            };
            child.stdout.on('data', look);
            ended.then(() => reject(new Error(`It ended without having printed ${pattern}:\n${output}${errors}`)));
            look();
        });
    return { ended, printed, interrupt: () => child.kill('SIGINT') };
}

function assertOneLine(code, errors, part) {
    assert.notEqual(code, 0);
    assert.equal(errors.trim().split('\n').length, 1, errors);
    assert.ok(errors.includes(part), errors);
}
