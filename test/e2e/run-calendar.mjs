import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder } from '../../client/host/folders.mjs';
import { OneLineError } from '../../client/host/one-line-error.mjs';
import { readCalendar } from '../support/read-calendar.ts';
import { install, mayInstall } from './debian.mjs';
import { scenario } from './scenario.mjs';

const ZONES = ['UTC', 'Europe/Stockholm', 'America/New_York', 'Asia/Kolkata'];
/** Debian's Python, whatever other one the machine has. */
const PYTHON = '/usr/bin/python3';
const PLANS = [
    'test/conformance/valid/service-desk.sv.dialog',
    'test/conformance/valid/cadences.en.dialog',
    'examples/portfolio',
    'examples/innovation-partnership',
];

/**
 * Calendar files in the hands of others: two readers in two languages, and a calendar server.
 *
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function runCalendar() {
    const files = PLANS.map((plan) => ({ plan, text: exported(plan) }));
    return scenario([
        ['the same bytes in four time zones', async () => PLANS.forEach(sameEverywhere)],
        ['two readers find the instants of the schedule', async () => files.forEach(readAlike)],
        ['a moved and a cancelled meeting are understood', async () => files.slice(0, 1).forEach(changesAreUnderstood)],
        ['a calendar server takes them and gives them back', () => throughServer(files.slice(0, 2))],
    ]);
}

function exported(plan, ...options) {
    return dialogplan(['export', 'ics', plan, '--today', '2026-02-01', ...options]);
}

function dialogplan(args, env = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...args], {
        cwd: projectFolder,
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, ...env },
    });
    assert.equal(status, 0, stderr);
    return stdout;
}

function sameEverywhere(plan) {
    const [first, ...others] = ZONES.map((TZ) => dialogplan(['export', 'ics', plan, '--today', '2026-02-01'], { TZ }));
    assert.ok(first.length > 1000, `${plan} makes a calendar`);
    for (const other of others) {
        assert.equal(other, first);
    }
}

/** What the schedule says takes place, told as the readers tell it. */
function scheduled(plan) {
    const rows = JSON.parse(dialogplan(['schedule', plan, '--today', '2026-02-01', '--format', 'json']));
    return rows
        .filter(({ status }) => status !== 'dropped' && status !== 'cancelled')
        .map(({ date, start, end, timeZone }) =>
            start ? `${instant(date, start, timeZone)}|${instant(date, end, timeZone)}` : date,
        )
        .sort();
}

/** A local time as an instant, by the machine's own knowledge of zones. */
function instant(date, time, timeZone) {
    const wall = Date.parse(`${date}T${time}:00Z`);
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    const offset = Date.parse(`${shown.format(wall).replace(' ', 'T')}Z`) - wall;
    return `${new Date(wall - offset).toISOString().slice(0, 19)}Z`;
}

function readAlike({ plan, text }) {
    const byUs = readCalendar(text).map(({ start, end, uid, summary }) => [start, end, uid, summary].join('|'));
    const byPython = readInPython(text);
    assert.deepEqual([...byUs].sort(), [...byPython].sort());
    const due = /\/(?:report-\d+|minutes(?:-approved)?)@/;
    const meetings = byUs.filter((line) => !due.test(line)).map((line) => line.split('|'));
    const told = meetings.map(([start, end]) => (start.includes('T') ? `${start}|${end}` : start)).sort();
    assert.deepEqual(told, scheduled(plan), plan);
}

function changesAreUnderstood({ text }) {
    const [first] = readCalendar(text);
    assert.ok(first, 'the calendar holds something');
    assert.equal(readInPython(text.replace(/STATUS:CONFIRMED/, 'STATUS:CANCELLED')).length, readCalendar(text).length - 1);
}

function readInPython(text) {
    needPython();
    const { status, stdout, stderr } = spawnSync(PYTHON, ['test/e2e/calendar/read.py'], {
        cwd: projectFolder,
        input: text,
        encoding: 'utf8',
        maxBuffer: 1e9,
    });
    assert.equal(status, 0, stderr);
    return stdout.trim().split('\n');
}

function needPython() {
    const packages = ['python3-icalendar', 'python3-recurring-ical-events'];
    const isThere = () => spawnSync(PYTHON, ['-c', 'import icalendar, recurring_ical_events']).status === 0;
    need(packages, isThere);
}

function need(packages, isThere) {
    if (!isThere() && mayInstall()) {
        install(packages);
    }
    if (!isThere()) {
        throw new OneLineError(
            `This test needs the Debian packages ${packages.join(', ')}: apt-get install ${packages.join(' ')}`,
        );
    }
}

async function throughServer(files) {
    need(['radicale'], () => existsSync('/usr/bin/radicale'));
    const folder = mkdtempSync(path.join(tmpdir(), 'dialogplan-radicale-'));
    const port = await freePort();
    const options = [
        `--server-hosts=127.0.0.1:${port}`,
        `--storage-filesystem-folder=${folder}`,
        '--auth-type=none',
        '--rights-type=authenticated',
    ];
    const server = spawn('/usr/bin/radicale', options, { stdio: 'ignore', env: { ...process.env, RADICALE_CONFIG: '' } });
    const authorization = `Basic ${Buffer.from('anna:anna').toString('base64')}`;
    try {
        await answering(port);
        for (const [index, { plan, text }] of files.entries()) {
            const url = `http://127.0.0.1:${port}/anna/plan${index}/`;
            const headers = { authorization, 'content-type': 'text/calendar; charset=utf-8' };
            const put = await fetch(url, { method: 'PUT', headers, body: text });
            assert.equal(put.status, 201, `${plan}: ${await put.text()}`);
            const got = await fetch(url, { headers: { authorization } });
            assert.equal(got.status, 200);
            assert.deepEqual(readInPython(await got.text()).sort(), readInPython(text).sort(), plan);
        }
    } finally {
        server.kill();
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

async function answering(port) {
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
        try {
            await fetch(`http://127.0.0.1:${port}/`);
            return;
        } catch {
            await pause(100);
        }
    }
    throw new Error('radicale does not answer.');
}
