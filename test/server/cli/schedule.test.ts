import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { folderWith, runCli } from '../../support/run-cli.ts';

const plan = datedPlan(
    'every month on first monday at 09:00-10:00\n        place digital "Teams"\n        except 2026-02-02 cancelled "Flu"',
    '2026-02-01 to 2026-08-02',
).replace('person Eva', 'person Eva "Eva Lo"');
const rows = async (...args: readonly string[]) => JSON.parse((await runCli('schedule', ...args, '--format', 'json')).out);

describe('for programs', () => {
    test('a row has exactly what was promised; a date that does not take place has its planned day', async () => {
        const folder = folderWith({ 'plan.dialog': plan });
        const { code, out, err } = await runCli('schedule', folder, '--format', 'json');
        expect({ code, err }).toEqual({ code: 0, err: '' });
        const common = {
            timeZone: 'Europe/Stockholm',
            deal: 'Desk',
            level: 'operational',
            meeting: 'Ops',
            title: 'Ops',
            place: 'Digitally, Teams',
            participants: ['Region.Eva', 'Firma.Chef'],
        };
        const row = (date: string, status: string, planned: string, reason: string | null) => ({
            date,
            start: '09:00',
            end: '10:00',
            ...common,
            status,
            planned,
            reason,
        });
        const expected = [
            row('2026-02-02', 'cancelled', '2026-02-02', 'Flu'),
            row('2026-03-02', 'planned', '2026-03-02', null),
            row('2026-04-07', 'shifted', '2026-04-06', 'Easter Monday'),
            row('2026-05-04', 'planned', '2026-05-04', null),
            row('2026-06-01', 'planned', '2026-06-01', null),
            row(
                '2026-07-06',
                'dropped',
                '2026-07-06',
                'Region Västmark is closed (Summer), and there is no workday within a week',
            ),
        ];
        // As text, since the order of the keys is promised too.
        expect(out).toBe(`${JSON.stringify(expected, null, 2)}\n`);
    });

    test('a meeting without an hour, a place or a reason has null', async () => {
        const folder = folderWith({ 'plan.dialog': datedPlan('on 2026-03-10 except 2026-03-10 moved to 2026-03-11') });
        expect(await rows(folder)).toMatchObject([
            { date: '2026-03-11', start: null, end: null, place: null, status: 'moved', planned: '2026-03-10', reason: null },
        ]);
    });

    test('rows stand by date, hour, deal and meeting; whole days come first', async () => {
        const at = (name: string, cadence: string) => datedPlan(cadence).replace('deal Desk', `deal ${name}`);
        const folder = folderWith({
            'b.dialog': at('B', 'on 2026-03-10, 2026-03-09 at 09:00-10:00'),
            'a.dialog': at('A', 'on 2026-03-10 at 09:00-10:00'),
            'c.dialog': at('C', 'on 2026-03-10'),
            'd.dialog': at('D', 'on 2026-03-10 at 08:00-08:30'),
        });
        const all: readonly { date: string; deal: string }[] = await rows(folder);
        expect(all.map(({ date, deal }) => `${date} ${deal}`)).toEqual([
            '2026-03-09 B',
            '2026-03-10 C',
            '2026-03-10 D',
            '2026-03-10 A',
            '2026-03-10 B',
        ]);
    });

    test('they can be narrowed to some days, and to a person or a role; options are asked for', async () => {
        const guests = plan
            .replace('with operations', 'with operations\n        invite Region.User every 2nd time')
            .replace('  person', '  role User as user held-by Ulf\n  person Ulf\n  person')
            .replace('2026-08-02', '2026-08-02 option 1 month');
        const folder = folderWith({ 'plan.dialog': guests });
        const dates = async (...args: readonly string[]) =>
            (await rows(folder, ...args)).map(({ date }: { date: string }) => date);
        expect(await dates('--from', '2026-04-07', '--to', '2026-05-04')).toEqual(['2026-04-07', '2026-05-04']);
        expect(await dates('--person', 'Region.Ulf')).toEqual(['2026-04-07', '2026-06-01']);
        expect(await dates('--person', 'Region.User')).toEqual(['2026-04-07', '2026-06-01']);
        expect(await dates('--person', 'Firma.Chef')).toHaveLength(6);
        expect(await dates('--with-options', '--from', '2026-07-01')).toEqual(['2026-07-06', '2026-08-03']);
    });
});

describe('for people', () => {
    test('a table says in words what became of a date', async () => {
        const folder = folderWith({ 'plan.dialog': plan });
        expect((await runCli('schedule', folder, '--language', 'sv')).out.split('\n')).toEqual([
            'Datum           Tid          Nivå           Möte  Plats            Ändring',
            'mån 2026-02-02  09:00–10:00  operativ nivå  Ops   Digitalt, Teams  inställt: Flu',
            'mån 2026-03-02  09:00–10:00  operativ nivå  Ops   Digitalt, Teams',
            'tis 2026-04-07  09:00–10:00  operativ nivå  Ops   Digitalt, Teams  flyttat från 6 april 2026: annandag påsk',
            'mån 2026-05-04  09:00–10:00  operativ nivå  Ops   Digitalt, Teams',
            'mån 2026-06-01  09:00–10:00  operativ nivå  Ops   Digitalt, Teams',
            'mån 2026-07-06  09:00–10:00  operativ nivå  Ops   Digitalt, Teams  utgår: Region Västmark har stängt (Summer), och det finns ingen arbetsdag inom en vecka',
            '',
            '4 av 6 planerade datum blir av.',
            '',
        ]);
    });

    test('several deals are told apart, and what is empty is left out', async () => {
        const folder = folderWith({
            'a.dialog': datedPlan('on 2026-03-10'),
            'b.dialog': datedPlan('on 2026-03-11').replace('"Service desk"', '"Städning"'),
        });
        expect((await runCli('schedule', folder)).out.split('\n')).toEqual([
            'Date            Time     Deal          Level              Meeting',
            'Tue 2026-03-10  all day  Service desk  operational level  Ops',
            'Wed 2026-03-11  all day  Städning      operational level  Ops',
            '',
            '2 of 2 planned dates take place.',
            '',
        ]);
    });

    test('nothing is said to be nothing', async () => {
        const folder = folderWith({ 'plan.dialog': datedPlan('as-needed') });
        expect(await runCli('schedule', folder)).toEqual({
            code: 0,
            out: 'No meeting that was asked for has a date.\n',
            err: '',
        });
        expect((await runCli('schedule', folder, '--format', 'json')).out).toBe('[]\n');
    });

    test('a spreadsheet has a mark, the separator of its language, and no formula', async () => {
        const hostile = plan
            .replace('place digital "Teams"', 'place digital "x; \\"y\\"" ')
            .replace('meeting Ops', 'meeting Ops "=1+1"');
        const folder = folderWith({ 'plan.dialog': hostile });
        const csv = async (language: string) =>
            (await runCli('schedule', folder, '--format', 'csv', '--language', language, '--to', '2026-02-28')).out;
        expect(await csv('sv')).toBe(
            '\uFEFFDatum;Börjar;Slutar;Tidszon;Affär;Nivå;Möte;Plats;Deltagare;Status;Planerat datum;Skäl\r\n' +
                `2026-02-02;09:00;10:00;Europe/Stockholm;Service desk;operativ nivå;'=1+1;"Digitalt, x; ""y""";"Eva Lo (Region Västmark), Chef (Firma)";inställt;2026-02-02;Flu\r\n`,
        );
        expect((await csv('en')).split('\r\n')[1]).toBe(
            `2026-02-02,09:00,10:00,Europe/Stockholm,Service desk,operational level,'=1+1,"Digitally, x; ""y""","Eva Lo (Region Västmark), Chef (Firma)",cancelled,2026-02-02,Flu`,
        );
    });
});

test('a plan with errors is listed as far as it can be read, with the errors on the other channel: code 1', async () => {
    const folder = folderWith({ 'plan.dialog': plan.replace('supplier Firma', 'supplier Firma, Nobody') });
    const { code, out, err } = await runCli('schedule', folder, '--format', 'json');
    expect({ code, rows: JSON.parse(out).length }).toEqual({ code: 1, rows: 6 });
    expect(err).toContain('There is no organisation "Nobody"');
});

test('nothing internal is listed', async () => {
    const secret = plan
        .replace('with operations', 'with operations\n        internal "CANARY"')
        .replace('  type', '  internal "CANARY"\n  type');
    const folder = folderWith({ 'plan.dialog': secret });
    for (const format of ['table', 'json', 'csv'])
        expect((await runCli('schedule', folder, '--format', format)).out).not.toContain('CANARY');
});

test.each([
    [['--format', 'xml'], '--format takes table, json, csv.'],
    [['--format', 'toString'], '--format takes table, json, csv.'],
    [['--from', '2026-02-30'], '--from takes a date, such as 2026-02-01.'],
    [['--from', '2026-03-01', '--to', '2026-02-01'], '--from is after --to.'],
    [['--person', 'Region.Ev'], 'Nobody is called "Region.Ev" in these plans. Did you mean "Region.Eva"?'],
    [['none'], 'There is no file or folder "none".'],
])('%j cannot be done: one line, code 2', async (args, line) => {
    const folder = folderWith({ 'plan.dialog': plan });
    expect(await runCli('schedule', path.join(folder, 'plan.dialog'), ...args)).toEqual({
        code: 2,
        out: '',
        err: `dialogplan: ${line}\n`,
    });
});
