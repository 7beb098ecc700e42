import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { csvExport } from '../../../language/exports/csv-export.ts';
import { csvImport } from '../../../language/imports/csv-import.ts';
import { icsImport } from '../../../language/imports/ics-import.ts';
import { xlsxImport } from '../../../language/imports/xlsx-import.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { planOf } from '../../support/plan-of.ts';
import { validPlan } from '../../support/valid-plans.ts';
import { today, workspace } from '../../support/workspace.ts';

const { services } = await workspace({});
const bytes = (text: string) => new TextEncoder().encode(text);

/** A plan that was made, and the errors that are found in it. */
async function sound(text: string | undefined) {
    const { check } = await workspace({ 'plan.dialog': text ?? '' });
    expect(check('plan.dialog').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    return planOf(text ?? '');
}

test('a list of people, whatever parts its cells', async () => {
    for (const separator of [';', ',', '\t']) {
        const rows = [
            ['Organisation', 'Namn', 'Roll', 'E-post', 'Rum'],
            ['Region Väst', 'Bea Holm', 'Avtalsansvarig', 'bea@region.example', '12'],
            ['', '"Ask, Bo"', 'Driftansvarig', '', ''],
        ];
        const read = csvImport.read(bytes(rows.map((row) => row.join(separator)).join('\r\n')), { services, language: 'sv' });
        expect(read).toEqual({
            text: `organisation RegionVäst "Region Väst" {
  roll Avtalsansvarig som avtalsansvarig innehas-av Bea
  roll Driftansvarig  som driftansvarig  innehas-av Bo
  person Bea "Bea Holm" <bea@region.example>
  person Bo  "Bo Ask"
}
`,
            notUnderstood: [{ where: 'Region Väst', what: 'Rum: 12' }],
        });
        await sound(read?.text);
    }
});

test('letters of an older Windows are read as they were meant', () => {
    const latin = Uint8Array.from(Buffer.from('Namn;Roll\r\nÅsa Öberg;Användare\r\n', 'latin1'));
    expect(csvImport.read(latin, { services, language: 'sv' })?.text).toContain('person Åsa "Åsa Öberg"');
});

test('a workbook of others: meetings with dates and times', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Möten');
    sheet.addRow(['Möte', 'Datum', 'Tid', 'Nivå', 'Anteckning']);
    sheet.addRow(['Driftmöte', new Date('2026-03-03T00:00:00Z'), '09:00-10:00', 'Operativ', 'Ta med kaffe']);
    sheet.addRow(['Driftmöte', new Date('2026-04-07T00:00:00Z'), '09:00-10:00', 'Operativ', '']);
    sheet.addRow(['Styrgrupp', new Date('2026-05-05T00:00:00Z'), '13:00-15:00', 'Strategisk nivå', '']);
    const read = await xlsxImport.read(new Uint8Array(await book.xlsx.writeBuffer()), { services, language: 'sv' });
    const plan = await sound(read?.text);
    expect(plan.deals[0]?.governance?.levels.map(({ kind, meetings }) => [kind, meetings.map(({ name }) => name)])).toEqual([
        ['operational', ['Driftmöte']],
        ['strategic', ['Styrgrupp']],
    ]);
    expect(read?.text).toContain('den 2026-03-03, 2026-04-07 kl 09:00-10:00');
    expect(read?.notUnderstood).toEqual([{ where: 'Driftmöte', what: 'Anteckning: Ta med kaffe' }]);
});

test('our own list of dates comes back with its meetings, levels and people', async () => {
    const told = await validPlan('test/conformance/valid/goods.sv.dialog');
    const { content } = csvExport.write([told], { edition: 'shared', today });
    const read = csvImport.read(bytes(content), { services, language: 'sv' });
    const plan = await sound(read?.text);
    const levels = (one: typeof plan) =>
        one.deals.flatMap((deal) => deal.governance?.levels.map(({ kind }) => kind) ?? []).sort();
    expect(levels(plan)).toEqual(levels(told.plan));
    expect(plan.organisations.map(({ name }) => name).sort()).toEqual(told.plan.organisations.map(({ name }) => name).sort());
});

test('organisations whose names would be the same have their own', async () => {
    const table = 'Organisation;Namn\r\nRegion AB;Bea Holm\r\nRegion-AB;Bo Ask\r\n"Två\r\nrader";Ada Berg\r\n';
    const read = csvImport.read(bytes(table), { services, language: 'sv' });
    expect(read).toEqual({
        text: `organisation Region "Region AB" {
  person Bea "Bea Holm"
}
organisation Region2 "Region-AB" {
  person Bo "Bo Ask"
}
organisation TvåRader "Två rader" {
  person Ada "Ada Berg"
}
`,
        notUnderstood: [],
    });
    await sound(read?.text);
});

test('cells are cleaned of what cannot be seen, and letters are whole', () => {
    const table = `Möte;Datum;Anmärkning\rDrift\u202e\u0007möte;2026-03-03;A\u030a\r`.normalize('NFD');
    expect(csvImport.read(bytes(table), { services, language: 'sv' })).toEqual({
        text: expect.stringContaining('möte DriftMöte "Drift möte" {\n        den 2026-03-03\n'),
        notUnderstood: [{ where: 'Drift möte', what: 'Anmärkning: Å' }],
    });
});

/** The parties of the deal that a Swedish table of one meeting becomes. */
function partiesFor(participants: string, language: string) {
    const table = `Meeting,Date,Participants\r\nOps,2026-03-03,"${participants}"\r\n`;
    const { text } = csvImport.read(bytes(table), { services, language }) ?? {};
    return text?.match(/^ +(?:buyer|beställare|supplier|leverantör) .*$/gm)?.map((line) => line.trim().replace(/ +/g, ' '));
}

test.each([
    ['', 'sv', ['beställare Beställare', 'leverantör Leverantör']],
    ['Buyer.Eva', 'en', ['buyer Buyer', 'supplier Supplier']],
    ['Supplier.Eva', 'en', ['buyer Buyer', 'supplier Supplier']],
    ['Region.Eva', 'en', ['buyer Region', 'supplier Supplier']],
    ['Supplier.Eva, Region.Bo', 'en', ['buyer Region', 'supplier Supplier']],
    ['Region.Eva, Firma.Bo, Other.Ida', 'en', ['buyer Region', 'supplier Firma, Other']],
])('who is named is a party of the deal: %j', (participants, language, parties) => {
    expect(partiesFor(participants, language)).toEqual(parties);
});

test('what a table says of a meeting without a name is told in the language of the plan', () => {
    const table = 'Möte;Datum;Anteckning\r\n;2026-03-03;Kaffe\r\nStyrgrupp;;\r\n';
    const read = csvImport.read(bytes(table), { services, language: 'sv' });
    expect(read?.text).toContain('möte Möte {');
    expect(read?.notUnderstood).toEqual([
        { where: 'Möte', what: 'Anteckning: Kaffe' },
        { where: '', what: 'Styrgrupp' },
    ]);
});

test('a level that is none, and another title of a date, are told', () => {
    const table = `Meeting,Title,Date,Level
Ops,Everyday,2026-03-03,Operational
Ops,Special,2026-04-07,operational level
Board,,2026-05-05,Regional
`;
    const read = csvImport.read(bytes(table), { services, language: 'en' });
    expect(read?.text).toContain(`    operational level {
      meeting Ops "Everyday" {
        on 2026-03-03, 2026-04-07
      }
      meeting Board {
        on 2026-05-05
      }
    }
`);
    expect(read?.notUnderstood).toEqual([
        { where: 'Everyday', what: 'Title: Special' },
        { where: 'Board', what: 'Level: Regional' },
    ]);
});

test('our own list of dates tells what was planned otherwise, and nothing that was understood', async () => {
    const exceptions = 'except 2026-02-02 moved to 2026-02-04 "a"\n except 2026-03-02 cancelled "b"';
    const text = datedPlan(`every month on first monday at 09:00-10:00\n ${exceptions}`, '2026-01-01 to 2026-05-31');
    const plan = await planOf(text.replace('meeting Ops', 'meeting Ops "Driftmöte"'));
    const { content } = csvExport.write([{ plan, language: 'sv' }], { edition: 'shared', today });
    const read = csvImport.read(bytes(content), { services, language: 'sv' });
    expect(read?.text).toContain(`      möte Ops "Driftmöte" {
        den 2026-01-05, 2026-02-04, 2026-04-07, 2026-05-04 kl 09:00-10:00
        med Region.Eva, Firma.Chef
`);
    expect(read?.notUnderstood).toEqual([
        { where: 'Driftmöte', what: 'Tidszon: Europe/Stockholm' },
        { where: 'Driftmöte', what: 'Affär: Desk' },
        { where: 'Driftmöte', what: 'Planerat datum: 2026-02-02' },
        { where: 'Driftmöte', what: 'Orsak: a' },
        { where: 'Driftmöte', what: 'Planerat datum: 2026-04-06' },
        { where: 'Driftmöte', what: 'Orsak: annandag påsk' },
    ]);
    await sound(read?.text);
});

test.each([
    ['no calendar', icsImport, 'text'],
    ['a calendar without events', icsImport, 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'],
    ['a table of something else', csvImport, 'Färg;Antal\r\nRöd;3\r\n'],
    ['nothing', csvImport, ''],
])('%s becomes no plan', async (_what, form, text) => {
    expect(await form.read(bytes(text), { services })).toBeUndefined();
});
