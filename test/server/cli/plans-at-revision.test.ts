import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { runCli } from '../../support/run-cli.ts';

/** Holds the repository, and what lies outside it. */
const around = realpathSync(mkdtempSync(path.join(tmpdir(), 'revision-')));
const repository = path.join(around, 'repository');
/** Where a path that climbs out of a copy of the repository in the temporary folder would lead. */
const outside = path.join(tmpdir(), `${path.basename(around)}.dialog`);
const home = process.cwd();

const plan = datedPlan('every month on first monday').replace(
    '  governance {',
    '  phase during {\n    award 2025-09-01\n    bids 2025-10-01\n  }\n  governance {',
);
const none = 'No change in what the plan says.\n';
const settings = '{ "rules": { "milestone-order": "off", "milestone-odrer": "off" } }';
const fault = 'dialogplan.json:1:40: There is no rule "milestone-odrer". Is "milestone-order" meant?\n';

function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(around, name)), { recursive: true });
        writeFileSync(path.join(around, name), text);
    }
}

beforeAll(() => {
    write({
        'repository/agreed/dialogplan.json': settings,
        'repository/agreed/plan.dialog': plan,
        'repository/faulty/plan.dialog': plan,
        'repository/faulty/notes.txt': 'Notes',
        'repository/sound.dialog': datedPlan('every month on first monday'),
    });
    const git = (...args: string[]) =>
        execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args]);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    writeFileSync(outside, plan);
});
afterAll(() => {
    process.chdir(home);
    rmSync(around, { recursive: true, force: true });
    rmSync(outside);
});

async function diff(folder: string, ...args: readonly string[]) {
    process.chdir(path.join(repository, folder));
    return await runCli('diff', ...args);
}

it('the settings of the revision hold for its plans, and their faults are told where they are', async () => {
    expect(await diff('', 'HEAD:agreed', 'agreed')).toEqual({
        code: 0,
        out: none,
        err: `HEAD:agreed/${fault}agreed/${fault}`,
    });
});

it('its errors are told at the path that was asked for, wherever one stands', async () => {
    const told = (file: string) =>
        `${file}:17:11: "award" is on 2025-09-01, but "bids", which comes before it in a procurement, is not until 2025-10-01. [milestone-order]\n`;
    expect(await diff('', 'HEAD:faulty/plan.dialog', 'sound.dialog')).toEqual({
        code: 1,
        out: '',
        err: told('HEAD:faulty/plan.dialog'),
    });
    expect(await diff('faulty', 'HEAD:.', '../sound.dialog')).toEqual({ code: 1, out: '', err: told('HEAD:plan.dialog') });
    expect(await diff('agreed', '../sound.dialog', 'HEAD:../faulty')).toEqual({
        code: 1,
        out: '',
        err: told('HEAD:../faulty/plan.dialog'),
    });
});

it('by a path from the root of the machine', async () => {
    const file = path.join(repository, 'sound.dialog');
    expect(await diff('agreed', `HEAD:${file}`, file)).toEqual({ code: 0, out: none, err: '' });
});

it.each([
    ['', `../${path.basename(outside)}`],
    ['agreed', `../../${path.basename(outside)}`],
    ['agreed', '../..'],
    ['', outside],
    ['', 'faulty/notes.txt'],
    ['', 'faulty/plan'],
])('in %j there is no plan %s, whatever is on the disk', async (folder, file) => {
    expect(await diff(folder, `HEAD:${file}`, path.join(repository, 'sound.dialog'))).toEqual({
        code: 2,
        out: '',
        err: `dialogplan: There is no plan "${file}" in the revision "HEAD".\n`,
    });
});

it('the settings above the repository hold for a revision as for the disk', async () => {
    write({ 'dialogplan.json': settings });
    try {
        expect(await diff('faulty', 'HEAD:plan.dialog', 'plan.dialog')).toEqual({
            code: 0,
            out: none,
            err: `../../${fault}../../${fault}`,
        });
    } finally {
        rmSync(path.join(around, 'dialogplan.json'));
    }
});

it('nothing stays behind, however it ends', async () => {
    const copies = path.join(around, 'copies');
    mkdirSync(copies);
    vi.stubEnv('TMPDIR', copies);
    try {
        expect((await diff('', 'HEAD:agreed', 'HEAD:sound.dialog')).code).toBe(0);
        expect((await diff('', 'HEAD:sound.dialog', 'HEAD:none.dialog')).code).toBe(2);
    } finally {
        vi.unstubAllEnvs();
    }
    expect(readdirSync(copies)).toEqual([]);
});
