import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { projectFolder } from '../../../client/host/folders.mjs';

/** What every document is made of: a whole plan in Swedish. */
export const PLAN = 'test/conformance/valid/service-desk.sv.dialog';

/** Plans of many kinds, that one first. */
export const PLANS = [
    PLAN,
    'test/corpus/partnering-simhall.sv.dialog',
    'test/corpus/journalsystem.sv.dialog',
    'test/corpus/finnish-home-care.en.dialog',
    'examples/enkel-varuleverans/frukt-och-gront.dialog',
];

/** Runs a program to its end and gives what it printed. */
export function run(program, args, options = {}) {
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9, ...options });
    assert.equal(error, undefined);
    assert.equal(status, 0, `${program} ${args.join(' ')}: ${stderr}`);
    return stdout;
}

/** Writes a plan in a form, as a user does on the command line; the day is always the same. */
export function exported(format, plan, target, ...options) {
    run(process.execPath, ['dist/cli.cjs', 'export', format, plan, '--today', '2026-02-01', '-o', target, ...options], {
        cwd: projectFolder,
    });
    return target;
}
