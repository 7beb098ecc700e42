import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { folderWith, runCli } from '../../support/run-cli.ts';

const conformance = (name: string) => fileURLToPath(new URL(`../../conformance/valid/${name}`, import.meta.url));
const people = (plan: string) =>
    plan.replace('role Chef as operations\n', 'role Chef as operations held-by Bo from 2026-04-07\n  person Bo\n');
const easter = people(
    datedPlan(
        'every month on day 6 at 09:00-10:00\n        except 2026-05-06 cancelled "Fair"\n        place digital "Teams"',
        '2026-04-01 to 2026-07-31',
    ),
);

const rows = async (plan: string, ...options: readonly string[]) => {
    const folder = folderWith({ 'plan.dialog': plan });
    const { code, out, err } = await runCli('schedule', folder, '--format', 'json', ...options);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(out) as readonly Record<string, unknown>[];
};

test('JSON: every planned date, with all that was promised', async () => {
    const common = {
        end: '10:00',
        timeZone: 'Europe/Stockholm',
        deal: 'Desk',
        level: 'operational',
        meeting: 'Ops',
        title: 'Ops',
        place: 'Digitally, Teams',
    };
    const bo = ['Region.Eva', 'Firma.Bo'];
    expect(await rows(easter)).toEqual([
        {
            date: '2026-04-07',
            start: '09:00',
            ...common,
            participants: bo,
            status: 'shifted',
            planned: '2026-04-06',
            reason: 'Easter Monday',
        },
        {
            date: '2026-05-06',
            start: '09:00',
            ...common,
            participants: bo,
            status: 'cancelled',
            planned: '2026-05-06',
            reason: 'Fair',
        },
        {
            date: '2026-06-08',
            start: '09:00',
            ...common,
            participants: bo,
            status: 'shifted',
            planned: '2026-06-06',
            reason: 'National Day',
        },
        {
            date: '2026-07-06',
            start: '09:00',
            ...common,
            participants: bo,
            status: 'dropped',
            planned: '2026-07-06',
            reason: 'Region Västmark is closed (Summer), and there is no workday within a week',
        },
    ]);
});

test('a meeting without an hour has none, and a role that nobody holds yet is named itself', async () => {
    const [first] = await rows(people(datedPlan('on 2026-04-02', '2026-04-01 to 2026-07-31')));
    expect(first).toMatchObject({
        start: null,
        end: null,
        participants: ['Region.Eva', 'Firma.Chef'],
        status: 'planned',
        reason: null,
    });
});

test('a table for people, in the language of the plan, or another', async () => {
    const folder = folderWith({ 'plan.dialog': easter });
    const { out } = await runCli('schedule', folder, '--language', 'sv');
    expect(out.split('\n')).toEqual([
        'Datum            Tid          Nivå           Möte  Plats            Anmärkning',
        '2026-04-07  tis  09:00–10:00  operativ nivå  Ops   Digitalt, Teams  flyttat från 6 april 2026: annandag påsk',
        '2026-05-06  ons  09:00–10:00  operativ nivå  Ops   Digitalt, Teams  inställt: Fair',
        '2026-06-08  mån  09:00–10:00  operativ nivå  Ops   Digitalt, Teams  flyttat från 6 juni 2026: nationaldagen',
        '2026-07-06  mån  09:00–10:00  operativ nivå  Ops   Digitalt, Teams  utgår: Region Västmark har stängt (Summer), och det finns ingen arbetsdag inom en vecka',
        '',
    ]);
    expect((await runCli('schedule', folder)).out.split('\n')[1]).toContain('Tue  09:00–10:00  operational level');
});

test('CSV for a spreadsheet, with nothing that runs in it', async () => {
    const plan = datedPlan('on 2026-04-14 at 09:00-10:00\n        place digital "a;b"', '2026-04-01 to 2026-07-31').replace(
        'meeting Ops',
        'meeting Ops "=cmd|calc"',
    );
    const folder = folderWith({ 'plan.dialog': plan });
    const { out } = await runCli('schedule', folder, '--format', 'csv', '--language', 'sv');
    expect(out.split('\r\n')).toEqual([
        '\uFEFFDatum;Start;Slut;Tidszon;Affär;Nivå;Möte;Titel;Plats;Deltagare;Status;Planerat datum;Orsak',
        `2026-04-14;09:00;10:00;Europe/Stockholm;Desk;operativ nivå;Ops;"'=cmd|calc";"Digitalt, a;b";"Region.Eva, Firma.Chef";som planerat;2026-04-14;`,
        '',
    ]);
    expect((await runCli('schedule', folder, '--format', 'csv')).out).toContain('\r\n2026-04-14,09:00,10:00,');
});

describe('the twins of two languages', () => {
    const listed = async (tongue: string, language: string, format: string) => {
        const options = ['--format', format, '--language', language, '--to', '2027-12-31'];
        return runCli('schedule', conformance(`service-desk.${tongue}.dialog`), ...options);
    };

    // What a program reads, a person at a terminal, and a spreadsheet: to the letter.
    test.each([
        ['en', 'json', 'json'],
        ['en', 'table', 'txt'],
        ['sv', 'table', 'txt'],
        ['sv', 'csv', 'csv'],
    ])('in %s as %s', async (language, format, ending) => {
        const english = await listed('en', language, format);
        expect({ code: english.code, err: english.err }).toEqual({ code: 0, err: '' });
        expect(await listed('sv', language, format)).toEqual(english);
        await expect(english.out).toMatchFileSnapshot(`goldens/service-desk.${language}.${ending}`);
    });
});

test('JSON has its properties in the order of the contract, and a list without rows is one', async () => {
    const [first = {}] = await rows(easter);
    expect(Object.keys(first)).toEqual([
        ...['date', 'start', 'end', 'timeZone', 'deal', 'level', 'meeting', 'title', 'place', 'participants'],
        ...['status', 'planned', 'reason'],
    ]);
    const folder = folderWith({ 'plan.dialog': easter });
    expect(await runCli('schedule', folder, '--format', 'json', '--from', '2031-01-01')).toEqual({
        code: 0,
        out: '[]\n',
        err: 'There is no meeting to list.\n',
    });
});

test('a machine in another time zone lists the same', async () => {
    const folder = folderWith({ 'plan.dialog': easter });
    onTestFinished(() => {
        vi.unstubAllEnvs();
    });
    const inZone = async (zone: string) => {
        vi.stubEnv('TZ', zone);
        const offset = new Date(2026, 0, 1).getTimezoneOffset();
        return { offset, listed: await runCli('schedule', folder, '--today', '2026-03-01') };
    };
    const zones = [await inZone('UTC'), await inZone('Pacific/Kiritimati'), await inZone('America/New_York')];
    // The zone was really another.
    expect(zones.map(({ offset }) => offset)).toEqual([0, -840, 300]);
    expect(new Set(zones.map(({ listed }) => JSON.stringify(listed))).size).toBe(1);
});

test('a person is called through any role held on the day; an alternate is not', async () => {
    const plan = datedPlan('on 2026-04-14, 2026-05-12, 2026-06-09\n        chair Region.Chef', '2026-04-01 to 2026-07-31')
        .replace(
            'held-by Eva\n',
            'held-by Eva until 2026-05-12 alternate Bo, Mia from 2026-05-13\n  role Owner as contract-owner held-by Eva\n',
        )
        .replace('  person Eva\n', '  person Eva\n  person Bo\n  person Mia\n  person Åsa\n')
        .replace('with operations', 'with operations, contract-owner');
    const dates = async (who: string) => {
        const folder = folderWith({ 'plan.dialog': plan });
        const { out } = await runCli('schedule', folder, '--format', 'json', '--person', who);
        return JSON.parse(out).map(({ date }: Record<string, string>) => date?.slice(5));
    };
    expect(await dates('Region.Mia')).toEqual(['06-09']);
    expect(await dates('Region.Eva')).toEqual(['04-14', '05-12', '06-09']);
    expect(await dates('Region.Chef')).toEqual(['04-14', '05-12', '06-09']);
    // Eva comes as Chef until May: her other role is called all the same.
    expect(await dates('Region.Owner')).toEqual(['04-14', '05-12', '06-09']);
    expect(await dates('Region.Bo')).toEqual([]);
    // As a shell of another system writes it.
    expect(await dates('Region.Åsa'.normalize('NFD'))).toEqual([]);
});

test('nothing that a plan holds can break the table or steer the terminal', async () => {
    const plan = datedPlan('on 2026-04-14\n        place digital "a\\nb\u001b[31m"', '2026-04-01 to 2026-07-31').replace(
        'meeting Ops',
        'meeting Ops "会議\\n\u202e🙂"',
    );
    const folder = folderWith({ 'plan.dialog': plan });
    expect((await runCli('schedule', folder, '--language', 'en')).out.split('\n')).toEqual([
        'Date             Time  Level              Meeting  Place               Remark',
        '2026-04-14  Tue        operational level  会議 🙂  Digitally, a b[31m',
        '',
    ]);
});

test('from and to are included, options count when asked for, people see their own', async () => {
    const dates = async (...options: readonly string[]) => (await rows(easter, ...options)).map(({ date }) => date);
    expect(await dates('--from', '2026-05-06', '--to', '2026-06-08')).toEqual(['2026-05-06', '2026-06-08']);
    expect(await dates('--person', 'Firma.Bo')).toHaveLength(4);
    const optional = datedPlan('every month on day 15', '2026-04-01 to 2026-05-31 option 1 month');
    expect(await rows(optional)).toHaveLength(2);
    expect(await rows(optional, '--with-options')).toHaveLength(3);
});

test('a folder is a portfolio: each deal once, by date', async () => {
    const other = easter.slice(easter.indexOf('deal Desk')).replace('deal Desk', 'deal Another');
    const folder = folderWith({ 'plan.dialog': easter, 'b.dialog': `import "plan.dialog"\n${other}` });
    const { out } = await runCli('schedule', folder, '--format', 'json', '--to', '2026-04-30');
    expect(JSON.parse(out).map(({ date, deal }: Record<string, string>) => `${date} ${deal}`)).toEqual([
        '2026-04-07 Another',
        '2026-04-07 Desk',
    ]);
    // Where there are several, a table says which.
    expect((await runCli('schedule', folder, '--to', '2026-04-30')).out.split('\n').map((line) => line.slice(0, 46))).toEqual([
        'Date             Time         Deal     Level  ',
        '2026-04-07  Tue  09:00–10:00  Another  operati',
        '2026-04-07  Tue  09:00–10:00  Desk     operati',
        '',
    ]);
});

test('plans of two languages: each its own in JSON, one for all in a table', async () => {
    const swedish =
        'organisation A {\n}\norganisation B {\n}\naffär Städning {\n  beställare A\n  leverantör B\n  typ upphandling\n  leverans varor\n  avtalstid 2026-04-01 till 2026-05-31\n  samverkan {\n    operativ nivå {\n      möte Möte {\n        varje vecka på måndagar\n      }\n    }\n  }\n}\n';
    const folder = folderWith({ 'a.dialog': easter, 'b.dialog': swedish });
    const shifted = ['--from', '2026-04-07', '--to', '2026-04-07'];
    const { out } = await runCli('schedule', folder, '--format', 'json', ...shifted);
    expect(JSON.parse(out).map(({ reason }: Record<string, string>) => reason)).toEqual(['annandag påsk', 'Easter Monday']);
    const table = (await runCli('schedule', folder, ...shifted)).out;
    expect(table.match(/moved from 6 April 2026: Easter Monday/g)).toHaveLength(2);
});

test('a role is asked for by whichever of their roles its holder is called in', async () => {
    const twice = easter
        .replace('person Eva', 'role Owner as contract-owner held-by Eva\n  person Eva')
        .replace('with operations', 'with operations, contract-owner');
    expect(await rows(twice, '--person', 'Region.Owner')).toHaveLength(4);
    const folder = folderWith({ 'plan.dialog': easter.replace('person Eva', 'role Owner held-by Eva\n  person Eva') });
    expect(await runCli('schedule', folder, '--format', 'json', '--person', 'Region.Owner')).toEqual({
        code: 0,
        out: '[]\n',
        err: 'There is no meeting to list.\n',
    });
});

test('a hostile text neither steers the terminal nor gives away what is internal', async () => {
    const plan = easter
        .replace('meeting Ops', 'meeting Ops "\u001b[31mred\u2028line"')
        .replace('place digital', 'internal "CANARY"\n        place digital')
        .replace('  type', '  internal "CANARY"\n  type');
    const folder = folderWith({ 'plan.dialog': plan });
    for (const format of ['table', 'json', 'csv'])
        expect((await runCli('schedule', folder, '--format', format, '--edition', 'shared')).out).not.toContain('CANARY');
    const { out } = await runCli('schedule', folder);
    expect([...out].filter((sign) => sign === '\u001b' || sign === '\u2028')).toEqual([]);
    expect(out.split('\n')).toHaveLength(6);
});

test('errors of the plan are told beside the result: code 1', async () => {
    const folder = folderWith({ 'plan.dialog': easter.replace('supplier Firma', 'supplier Firma, Nobody') });
    const { code, out, err } = await runCli('schedule', folder, '--format', 'json');
    expect({ code, rows: JSON.parse(out).length, err: err.split('\n').length }).toEqual({ code: 1, rows: 4, err: 2 });
    expect(err).toContain('[unresolved-reference]');
});

describe('what can’t be done, or gives nothing, is one line', () => {
    test.each([
        [2, ['--format', 'xml'], 'dialogplan: --format takes table, json, csv.\n'],
        [2, ['--from', '2026-02-30'], 'dialogplan: --from takes a date, such as 2026-02-01.\n'],
        [2, ['--from', '2026-06-01', '--to', '2026-05-01'], 'dialogplan: --from 2026-06-01 lies after --to 2026-05-01.\n'],
        [2, ['--person', 'Firma.Po'], 'dialogplan: Nobody is called "Firma.Po" in these plans. Did you mean "Firma.Bo"?\n'],
        [2, ['--to', ''], 'dialogplan: --to takes a date, such as 2026-02-01.\n'],
        [2, ['--person', 'Bo'], 'dialogplan: --person takes an organisation and a name, such as "Region.Anna".\n'],
        [2, ['--person', 'A\nB.C\u001b[31m'], 'dialogplan: Nobody is called "A B.C[31m" in these plans.\n'],
        [2, ['--with-option'], 'dialogplan: There is no option "--with-option". Did you mean "--with-options"?\n'],
        [0, ['--from', '2031-01-01'], 'There is no meeting to list.\n'],
        [0, ['--from', '2031-01-01', '--language', 'sv'], 'Det finns inget möte att visa.\n'],
    ])('%s %s', async (code, options, err) => {
        const folder = folderWith({ 'plan.dialog': easter });
        expect(await runCli('schedule', folder, ...options)).toEqual({ code, out: '', err });
    });
});
