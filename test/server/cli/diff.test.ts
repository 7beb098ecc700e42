import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { runCli } from '../../support/run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dialogplan-diff-'));
const file = (name: string) => path.join(folder, name);
const home = process.cwd();

beforeAll(() => {
    const git = (...args: string[]) =>
        execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args]);
    git('init', '-q');
    writeFileSync(file('plan.dialog'), datedPlan('every month on first monday'));
    git('add', '.');
    git('commit', '-qm', 'one');
    writeFileSync(file('plan.dialog'), datedPlan('every month on second monday'));
    writeFileSync(file('same.dialog'), datedPlan('every   month  on second monday'));
    writeFileSync(file('faulty.dialog'), datedPlan('every month').replace('buyer Region', 'buyer Nobody'));
    process.chdir(folder);
});
afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
});

it('of a revision of git and a file', async () => {
    expect(await runCli('diff', 'HEAD:plan.dialog', 'plan.dialog')).toEqual({
        code: 0,
        out: 'Changed: Meeting Ops\n  How often\n    Before: The first Monday of every month\n    Now: The second Monday of every month\n  Times a year\n    Before: 11–12\n    Now: 11\n',
        err: '',
    });
});

it('of two files that say the same', async () => {
    expect(await runCli('diff', 'plan.dialog', 'same.dialog', '--language', 'sv')).toEqual({
        code: 0,
        out: 'Ingen ändring i det som planen säger.\n',
        err: '',
    });
});

it('as data', async () => {
    const { out } = await runCli('diff', 'HEAD:plan.dialog', 'plan.dialog', '--format', 'json');
    expect(JSON.parse(out)).toEqual([
        {
            kind: 'changed',
            title: 'Meeting Ops',
            lines: [
                { what: 'How often', before: 'The first Monday of every month', now: 'The second Monday of every month' },
                { what: 'Times a year', before: '11–12', now: '11' },
            ],
        },
    ]);
});

it.each([
    [['plan.dialog'], 'diff takes two plans: the older, then the newer.'],
    [['plan.dialog', 'none.dialog'], 'There is no file or folder "none.dialog".'],
    [['HEAD:none.dialog', 'plan.dialog'], 'There is no plan "none.dialog" in the revision "HEAD".'],
    [['elsewhere:plan.dialog', 'plan.dialog'], 'git cannot tell: fatal: Not a valid object name elsewhere.'],
    [['plan.dialog', 'same.dialog', '--format', 'pdf'], '--format takes human, md, json.'],
])('what can’t be done is one line, code 2: %j', async (args, line) => {
    expect(await runCli('diff', ...args)).toEqual({ code: 2, out: '', err: `dialogplan: ${line}\n` });
});

it('a plan with errors is compared with nothing', async () => {
    const { code, out, err } = await runCli('diff', 'plan.dialog', 'faulty.dialog');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('[unresolved-reference]');
});
