import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { projectFolder } from '../../../client/host/folders.mjs';
import { need } from '../debian.mjs';

/** Debian's Python, whatever other one the machine has. */
const PYTHON = '/usr/bin/python3';

/**
 * The entries of a calendar as python3-icalendar reads them, every series laid out.
 *
 * @param {string} text
 * @returns {string[]} lines `start|end|uid|summary`, times in UTC
 */
export function readInPython(text) {
    need('calendarReader', () => spawnSync(PYTHON, ['-c', 'import icalendar, recurring_ical_events']).status === 0);
    const { status, stdout, stderr } = spawnSync(PYTHON, ['test/e2e/calendar/read.py'], {
        cwd: projectFolder,
        input: text,
        encoding: 'utf8',
        maxBuffer: 1e9,
    });
    assert.equal(status, 0, stderr);
    return stdout.split('\n').filter(Boolean).sort();
}
