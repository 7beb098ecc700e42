import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { csvExport } from '../../../language/exports/csv-export.ts';
import { csvImport } from '../../../language/imports/csv-import.ts';
import { icsImport } from '../../../language/imports/ics-import.ts';
import { xlsxImport } from '../../../language/imports/xlsx-import.ts';
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
    expect(read?.notUnderstood.map(({ what }) => what)).toContain('Anteckning: Ta med kaffe');
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

test.each([
    ['no calendar', icsImport, 'text'],
    ['a calendar without events', icsImport, 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'],
    ['a table of something else', csvImport, 'Färg;Antal\r\nRöd;3\r\n'],
    ['nothing', csvImport, ''],
])('%s becomes no plan', async (_what, form, text) => {
    expect(await form.read(bytes(text), { services })).toBeUndefined();
});
