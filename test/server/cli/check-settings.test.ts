import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runCli } from '../../support/run-cli.ts';

const plan =
    'organisation A {\n}\norganisation B {\n}\norganisation C {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n';
const rules = (severity: string, code = 'unused-declaration') => JSON.stringify({ rules: { [code]: severity } });
const shown = (folder: string, file: string) => path.relative(process.cwd(), path.join(folder, file));

async function severities(folder: string) {
    const { code, out, err } = await runCli('check', folder, '--format', 'json');
    return { code, err, severities: JSON.parse(out).map(({ severity }: { severity: string }) => severity) };
}

test('what a workspace agreed on holds on the command line too, wherever it is run', async () => {
    const folder = folderWith({ 'dialogplan.json': rules('error'), 'deals/plan.dialog': plan });
    expect(await severities(folder)).toEqual({ code: 1, err: '', severities: ['error'] });
    expect(await severities(path.join(folder, 'deals'))).toEqual({ code: 1, err: '', severities: ['error'] });
    expect(await severities(folderWith({ 'dialogplan.json': rules('off'), 'plan.dialog': plan }))).toEqual({
        code: 0,
        err: '',
        severities: [],
    });
});

test('what it says that means nothing is told once, and the rest holds', async () => {
    const file = '{\n  "rules": { "unused-declaratoin": "off", "unused-declaration": "warning" }\n}';
    const folder = folderWith({ 'dialogplan.json': file, 'a.dialog': plan, 'b.dialog': plan });
    expect(await severities(folder)).toEqual({
        code: 0,
        err: `${shown(folder, 'dialogplan.json')}:2:14: There is no rule "unused-declaratoin". Is "unused-declaration" meant?\n`,
        severities: ['warning', 'warning'],
    });
});

test('one that cannot be read is no reason to guess: code 2 and one line', async () => {
    const folder = folderWith({ 'dialogplan.json': '{ "rules": {', 'plan.dialog': plan });
    const { code, out, err } = await runCli('check', folder);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toContain(`${shown(folder, 'dialogplan.json')}:1:13: `);
});

test('an export is made of a plan whose only errors the workspace does not count as such', async () => {
    const same = plan.replace('supplier B', 'supplier A');
    const code = async (severity: string) =>
        (await runCli('export', 'ics', folderWith({ 'dialogplan.json': rules(severity, 'same-party'), 'plan.dialog': same })))
            .code;
    expect(await code('error')).toBe(1);
    expect(await code('warning')).toBe(0);
});

test('what a plan holds reaches the terminal as text: no codes that steer it', async () => {
    const folder = folderWith({ 'plan.dialog': plan.replace('organisation C', 'organisation C "\u001b[2J\u202Eevil"') });
    const { out } = await runCli('check', folder);
    expect(out).toContain('organisation C " [2J evil" {');
    expect(['\u001b', '\u202e'].filter((letter) => out.includes(letter))).toEqual([]);
});
