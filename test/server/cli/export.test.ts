import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { readCalendar } from '../../support/read-calendar.ts';
import { folderWith, runCli } from '../../support/run-cli.ts';

const plan = datedPlan('on 2026-02-10, 2026-03-10 at 09:00-10:00', '2026-02-02 to 2026-03-31').replace(
    'role Chef as operations\n',
    'role Chef as operations held-by Bo\n  person Bo\n',
);
const day = ['--today', '2026-02-01'];
const starts = (calendar: string) => readCalendar(calendar).map(({ start }) => start.slice(0, 10));

test('a calendar goes to the standard output, or to a file', async () => {
    const folder = folderWith({ 'plan.dialog': plan });
    const file = path.join(folder, 'plan.dialog');
    const { code, out, err } = await runCli('export', 'ics', file, ...day);
    expect({ code, err, starts: starts(out) }).toEqual({ code: 0, err: '', starts: ['2026-02-10', '2026-03-10'] });
    const target = path.join(folder, 'out.ics');
    expect(await runCli('export', 'ics', file, ...day, '-o', target)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(target, 'utf8')).toBe(out);
});

test('a folder is a portfolio, each deal once, and can be narrowed to a deal, a level, a person', async () => {
    const other =
        'import "plan.dialog"\n' +
        plan.slice(plan.indexOf('deal Desk')).replace('deal Desk', 'deal Other').replace('2026-02-10, ', '');
    const folder = folderWith({ 'plan.dialog': plan, 'other.dialog': other });
    const of = async (...options: readonly string[]) => starts((await runCli('export', 'ics', folder, ...day, ...options)).out);
    expect(await of()).toEqual(['2026-02-10', '2026-03-10', '2026-03-10']);
    expect(await of('--deal', 'Other')).toEqual(['2026-03-10']);
    expect(await of('--level', 'operational')).toHaveLength(3);
    expect(await of('--level', 'tactical')).toEqual([]);
    expect(await of('--person', 'Firma.Bo')).toHaveLength(3);
});

test('in the language of the plan, or the one that is asked for', async () => {
    const folder = folderWith({ 'plan.dialog': plan });
    const { out } = await runCli('export', 'ics', folder, ...day, '--language', 'sv');
    expect((await runCli('export', 'ics', folder, ...day)).out).toContain('CATEGORIES:Operational level');
    expect(out).toContain('CATEGORIES:Operativ nivå');
});

test('after a previous file, what is gone is called off', async () => {
    const folder = folderWith({ 'plan.dialog': plan });
    const file = path.join(folder, 'plan.dialog');
    const old = path.join(folder, 'old.ics');
    await runCli('export', 'ics', file, ...day, '-o', old);
    const fewer = folderWith({ 'plan.dialog': plan.replace('2026-02-10, ', '') });
    const { out } = await runCli('export', 'ics', fewer, '--today', '2026-02-20', '--previous', old);
    expect(out.match(/^STATUS:.*$/gm)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
});

test('a plan with errors is exported as far as it goes, with the errors on the other channel: code 1', async () => {
    const folder = folderWith({ 'plan.dialog': plan.replace('supplier Firma', 'supplier Firma, Nobody') });
    const { code, out, err } = await runCli('export', 'ics', folder, ...day);
    expect({ code, starts: starts(out) }).toEqual({ code: 1, starts: ['2026-02-10', '2026-03-10'] });
    expect(err.split('\n').map((line) => line.replace(/^.*plan\.dialog/, 'plan.dialog'))).toEqual([
        'plan.dialog:13:19: There is no organisation "Nobody", neither in this file nor in one that it imports. [unresolved-reference]',
        '',
    ]);
});

describe('what can’t be done is one line, code 2', () => {
    test.each([
        [['export'], 'export takes a form first: ics.'],
        [['export', 'isc', 'FOLDER'], 'There is no export "isc". Did you mean "ics"? There are ics.'],
        [['export', 'ics', 'FOLDER/none.dialog'], 'There is no file or folder "FOLDER/none.dialog".'],
        [['export', 'ics', 'FOLDER', '--deal', 'Dask'], 'There is no deal "Dask". Did you mean "Desk"?'],
        [['export', 'ics', 'FOLDER', '--level', 'middle'], '--level takes operational, tactical, strategic.'],
        [['export', 'ics', 'FOLDER', '--person', 'Bo'], '--person takes an organisation and a name, such as "Region.Anna".'],
        [
            ['export', 'ics', 'FOLDER', '--person', 'Firma.Po'],
            'Nobody is called "Firma.Po" in these plans. Did you mean "Firma.Bo"?',
        ],
        [['export', 'ics', 'FOLDER', '--previous', 'FOLDER/plan.dialog'], '"FOLDER/plan.dialog" is no ics file.'],
        [['export', 'ics', 'FOLDER', '-o', 'FOLDER/no/such/folder.ics'], 'cannot be written: ENOENT'],
    ])('%s', async (args, line) => {
        const folder = folderWith({ 'plan.dialog': plan });
        const { code, out, err } = await runCli(...args.map((one) => one.replace('FOLDER', folder)));
        expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
        expect(err).toContain(line.replaceAll('FOLDER', folder));
        expect(existsSync(path.join(folder, 'no'))).toBe(false);
    });
});
