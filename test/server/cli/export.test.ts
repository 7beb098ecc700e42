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
    expect(await of('--person', 'Firma.Bo')).toHaveLength(3);
});

test('each plan in its own language, or in the one that is asked for', async () => {
    const swedish =
        'organisation A {\n}\norganisation B {\n}\naffär Städning {\n  beställare A\n  leverantör B\n  typ upphandling\n  leverans varor\n  avtalstid 2026-02-01 till 2026-03-31\n  samverkan {\n    taktisk nivå {\n      möte Möte {\n        den 2026-02-12\n      }\n    }\n  }\n}\n';
    const folder = folderWith({ 'plan.dialog': plan, 'svensk.dialog': swedish });
    const levels = async (...options: readonly string[]) =>
        (await runCli('export', 'ics', folder, ...day, ...options)).out.match(/^CATEGORIES:[^,]*/gm);
    expect(await levels()).toEqual(['Operational level', 'Taktisk nivå', 'Operational level'].map((one) => `CATEGORIES:${one}`));
    expect(await levels('--language', 'sv')).toEqual(
        ['Operativ nivå', 'Taktisk nivå', 'Operativ nivå'].map((one) => `CATEGORIES:${one}`),
    );
    expect(await levels('--level', 'taktisk')).toEqual(['CATEGORIES:Taktisk nivå']);
});

test('a calendar without entries says so', async () => {
    const folder = folderWith({ 'plan.dialog': plan });
    const { code, out, err } = await runCli('export', 'ics', folder, ...day, '--level', 'tactical');
    expect({ code, starts: starts(out), err }).toEqual({
        code: 0,
        starts: [],
        err: 'The calendar is empty: no meeting that was asked for has a date.\n',
    });
});

test('after a previous file, what is gone is called off', async () => {
    const folder = folderWith({ 'plan.dialog': plan });
    const file = path.join(folder, 'plan.dialog');
    const old = path.join(folder, 'old.ics');
    await runCli('export', 'ics', file, ...day, '-o', old);
    const fewer = folderWith({ 'plan.dialog': plan.replace('2026-02-10, ', '') });
    const { code, out, err } = await runCli('export', 'ics', fewer, '--today', '2026-02-20', '--previous', old);
    expect({ code, status: out.match(/^STATUS:.*$/gm), err }).toEqual({
        code: 0,
        status: ['STATUS:CONFIRMED', 'STATUS:CANCELLED'],
        err: 'Since the previous calendar: 0 new, 0 changed, 1 cancelled, 1 unchanged.\n',
    });
});

test('of a plan with errors nothing is written, since what is missing would be called off: code 1', async () => {
    const folder = folderWith({ 'plan.dialog': plan.replace('supplier Firma', 'supplier Firma, Nobody') });
    const target = path.join(folder, 'out.ics');
    for (const args of [[], ['-o', target]]) {
        const { code, out, err } = await runCli('export', 'ics', folder, ...day, ...args);
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(err.split('\n').map((line) => line.replace(/^.*plan\.dialog/, 'plan.dialog'))).toEqual([
            'plan.dialog:13:19: There is no organisation "Nobody", neither in this file nor in one that it imports. [unresolved-reference]',
            'Nothing was exported: what has an error would be missing without anyone noticing.',
            '',
        ]);
    }
    expect(existsSync(target)).toBe(false);
});

describe('what can’t be done is one line, code 2', () => {
    test.each([
        [['export'], 'export takes a form first: ics, docx, pdf, xlsx, html, md, csv, json, svg, png.'],
        [
            ['export', 'isc', 'FOLDER'],
            'There is no export "isc". Did you mean "ics"? There are ics, docx, pdf, xlsx, html, md, csv, json, svg, png.',
        ],
        [
            ['export', 'png', 'FOLDER', '--view', 'whel', '-o', 'FOLDER/a.png'],
            'There is no view "whel". Did you mean "wheel"? There are wheel, ladder, map, timeline, calendar.',
        ],
        [['export', 'docx', 'FOLDER'], 'A docx file cannot be shown in a terminal. Say where it goes: -o plan.docx.'],
        [
            ['export', 'docx', 'FOLDER', '-o', 'FOLDER/a.docx', '--template', 'FOLDER/plan.dialog'],
            '"FOLDER/plan.dialog" is no docx file.',
        ],
        [['export', 'ics', 'FOLDER/none.dialog'], 'There is no file or folder "FOLDER/none.dialog".'],
        [['export', 'ics', 'FOLDER', '--deal', 'Dask'], 'There is no deal "Dask". Did you mean "Desk"?'],
        [['export', 'ics', 'FOLDER', '--level', 'middle'], '--level takes operational, tactical, strategic.'],
        [['export', 'ics', 'FOLDER', '--person', 'Bo'], '--person takes an organisation and a name, such as "Region.Anna".'],
        [
            ['export', 'ics', 'FOLDER', '--person', 'Firma.Po'],
            'Nobody is called "Firma.Po" in these plans. Did you mean "Firma.Bo"?',
        ],
        [['export', 'ics', 'FOLDER', '--previous', 'FOLDER/plan.dialog'], '"FOLDER/plan.dialog" is no ics file.'],
        [['export', 'ics', 'FOLDER', '-o', 'FOLDER/no/such/folder.ics'], 'cannot be written: there is no such folder.'],
    ])('%s', async (args, line) => {
        const folder = folderWith({ 'plan.dialog': plan });
        const { code, out, err } = await runCli(...args.map((one) => one.replace('FOLDER', folder)));
        expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
        expect(err).toContain(line.replaceAll('FOLDER', folder));
        expect(existsSync(path.join(folder, 'no'))).toBe(false);
    });
});
