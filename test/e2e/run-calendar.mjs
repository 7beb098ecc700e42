import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../client/host/folders.mjs';
import { readCalendar } from '../support/read-calendar.ts';
import { withCalendarServer } from './calendar/calendar-server.mjs';
import { readInPython } from './calendar/python-reader.mjs';
import { scenario } from './scenario.mjs';

const ZONES = ['UTC', 'Europe/Stockholm', 'America/New_York', 'Asia/Kolkata'];
const SERVICE_DESK = 'test/conformance/valid/service-desk.sv.dialog';
const PLANS = [
    SERVICE_DESK,
    'test/conformance/valid/cadences.en.dialog',
    'test/conformance/valid/goods.sv.dialog',
    'examples/portfolio',
    'examples/innovation-partnership',
];
/** Identifiers of what is due before and after a meeting. */
const DUE = /\.(?:report-\d+|minutes(?:-approved)?)@/;

/**
 * Calendar files in the hands of others: two readers in two languages, and a calendar server.
 *
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export function runCalendar() {
    const files = [];
    return scenario([
        [
            'plans become calendars',
            async () => {
                files.push(...PLANS.map((plan) => ({ plan, text: exported(plan) })));
            },
        ],
        ['the same bytes in four time zones', async () => sameEverywhere()],
        ['two readers find the instants of the schedule', async () => files.forEach(readAlike)],
        ['the calendar alone says what its zones are', async () => files.forEach(zonesAreTold)],
        ['a meeting that moves and one that is cancelled are understood', async () => changesAreUnderstood(files[0].text)],
        ['a calendar server takes whole calendars and gives them back', () => withCalendarServer(wholeCalendars(files))],
        ['a calendar server takes each entry, and knows when it is', () => withCalendarServer(singleEntries(files[0].text))],
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

function sameEverywhere() {
    for (const command of [
        ['export', 'ics', SERVICE_DESK, '--today', '2026-02-01'],
        ['schedule', 'examples/portfolio', '--format', 'json'],
    ]) {
        const [first, ...others] = ZONES.map((TZ) => dialogplan(command, { TZ }));
        assert.ok(first.length > 1000, `${command.join(' ')} has a result`);
        for (const other of others) {
            assert.equal(other, first);
        }
    }
}

/** What the schedule says takes place, told as the readers tell it. */
function scheduled(plan) {
    const rows = JSON.parse(dialogplan(['schedule', plan, '--format', 'json']));
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

function readInJavaScript(text) {
    return readCalendar(text)
        .map(({ start, end, uid, summary }) => [start, end, uid, summary].join('|'))
        .sort();
}

function readAlike({ plan, text }) {
    const lines = readInJavaScript(text);
    assert.deepEqual(readInPython(text), lines, plan);
    const meetings = lines.filter((line) => !DUE.test(line)).map((line) => line.split('|'));
    const told = meetings.map(([start, end]) => (start.includes('T') ? `${start}|${end}` : start)).sort();
    assert.deepEqual(told, scheduled(plan), plan);
}

/** Under a name that no program knows, a zone is what the file says. */
function zonesAreTold({ plan, text }) {
    const unknown = text.replaceAll(/(TZID[:=])[A-Za-z]+\/[A-Za-z_]+/g, '$1Elsewhere/Far-Away');
    assert.notEqual(unknown, text);
    assert.deepEqual(readInPython(unknown), readInPython(text), plan);
}

function changesAreUnderstood(before) {
    const folder = mkdtempSync(path.join(tmpdir(), 'dialogplan-calendar-'));
    try {
        const [plan, previous] = ['plan.dialog', 'previous.ics'].map((name) => path.join(folder, name));
        const exceptions = 'utom 2026-02-10 inställt "Sjukdom"\n        utom 2026-03-03 flyttat till 2026-03-05 kl 13:00-14:00\n';
        const text = readFileSync(path.join(projectFolder, SERVICE_DESK), 'utf8');
        writeFileSync(
            plan,
            text.replace('        start 2 veckor efter avtalsstart\n', (line) => `${line}        ${exceptions}`),
        );
        writeFileSync(previous, before);
        const after = exported(plan, '--previous', previous);
        readAlike({ plan, text: after });
        const ops = (lines) => lines.filter((line) => /Ops\.2026-01-20@/.test(line)).map((line) => line.split('|')[0]);
        const [was, is] = [ops(readInPython(before)), ops(readInPython(after))];
        assert.deepEqual(
            was.filter((start) => !is.includes(start)),
            ['2026-02-10T08:00:00Z', '2026-03-03T08:00:00Z'],
        );
        assert.deepEqual(
            is.filter((start) => !was.includes(start)),
            ['2026-03-05T12:00:00Z'],
        );
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

const CALENDAR = { 'content-type': 'text/calendar; charset=utf-8' };

function wholeCalendars(files) {
    return async (request) => {
        for (const [index, { plan, text }] of files.entries()) {
            const put = await request('PUT', `plan${index}/`, text, CALENDAR);
            assert.equal(put.status, 201, `${plan}: ${await put.text()}`);
            const got = await request('GET', `plan${index}/`);
            assert.equal(got.status, 200);
            assert.deepEqual(readInPython(await got.text()), readInPython(text), plan);
        }
    };
}

/** As a calendar program does it: an entry with all of its changed dates is one file, named by its identifier. */
function singleEntries(text) {
    return async (request) => {
        assert.equal((await request('MKCALENDAR', 'own/')).status, 201);
        for (const [uid, entry] of entriesOf(text)) {
            const put = await request('PUT', `own/${encodeURIComponent(uid)}.ics`, entry, CALENDAR);
            assert.equal(put.status, 201, `${uid}: ${await put.text()}`);
        }
        const got = await request('GET', 'own/');
        assert.deepEqual(readInPython(await got.text()), readInPython(text));
        assert.equal(await foundBetween(request, '20280607T060000Z', '20280607T090000Z'), 1);
        assert.equal(await foundBetween(request, '20280606T060000Z', '20280606T090000Z'), 0);
    };
}

function entriesOf(text) {
    const [head] = text.split('BEGIN:VEVENT');
    const entries = new Map();
    for (const [event] of text.matchAll(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g)) {
        const [, uid] = /^UID:(.*)\r$/m.exec(event.replaceAll('\r\n ', ''));
        entries.set(uid, (entries.get(uid) ?? '') + event);
    }
    return [...entries].map(([uid, events]) => [uid, `${head}${events}END:VCALENDAR\r\n`]);
}

/** How many meetings the server finds in a span of time: it has to lay out the series for itself. */
async function foundBetween(request, start, end) {
    const query = `<?xml version="1.0"?><C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:D="DAV:"><D:prop><D:getetag/></D:prop>
        <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="${start}" end="${end}"/>
        </C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`;
    const report = await request('REPORT', 'own/', query, { depth: '1', 'content-type': 'application/xml' });
    assert.equal(report.status, 207);
    const found = [...(await report.text()).matchAll(/<href>([^<]*)<\/href>/g)].map(([, href]) => decodeURIComponent(href));
    return found.filter((href) => !DUE.test(href)).length;
}
