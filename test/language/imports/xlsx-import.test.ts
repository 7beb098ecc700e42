import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { xlsx } from '../../../language/exports/xlsx.ts';
import { xlsxImport } from '../../../language/imports/xlsx-import.ts';
import { buildPlan } from '../../../language/index.ts';
import { recordPlan } from '../../../language/print/record-plan.ts';
import { planOf } from '../../support/plan-of.ts';
import { validPlan, validPlans } from '../../support/valid-plans.ts';
import { today, workspace } from '../../support/workspace.ts';

const { services } = await workspace({});

async function exported(file: string): Promise<Uint8Array> {
    const result = await xlsx.write([await validPlan(file)], { edition: 'internal', today });
    return Buffer.from(result?.content ?? '');
}

describe('exported as a workbook and imported, a plan is the same', () => {
    test.each(validPlans)('%s', async (file) => {
        const { text, notUnderstood } = (await xlsxImport.read(await exported(file), { services })) ?? {};
        expect(notUnderstood).toEqual([]);
        const { documents } = await workspace({ 'plan.dialog': text ?? '' });
        expect(recordPlan(buildPlan(documents.get('plan.dialog')!).plan)).toEqual(recordPlan((await validPlan(file)).plan));
    });
});

test.each(['', 'a'])('no sign is lost where the data go on in the next cell, nor read as another: %j', async (before) => {
    const purpose = `${before}${'😀'.repeat(20_000)}`;
    const reference = '_x0041_ _x005F_x0041_ \ufffe';
    const plan = await planOf(`organisation Region { } deal Desk { buyer Region purpose "${purpose}" reference "${reference}" }`);
    const { content } = (await xlsx.write([{ plan, language: 'en' }], { edition: 'internal', today })) ?? {};
    const { text, notUnderstood } = (await xlsxImport.read(Buffer.from(content ?? ''), { services })) ?? {};
    expect(notUnderstood).toEqual([]);
    const [deal] = (await planOf(text ?? '')).deals;
    // Told apart without either being printed.
    expect([deal?.purpose === purpose, deal?.reference]).toEqual([true, reference]);
});

test('what was changed in it since is told, row by row', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(await exported('test/conformance/valid/service-desk.sv.dialog')).buffer);
    const meetings = book.getWorksheet('Möten');
    if (meetings) meetings.getRow(3).getCell(3).value = 'Ett annat möte';
    book.getWorksheet('Deltagare')?.addRow(['Region', 'Ny roll']);
    const changed = new Uint8Array(await book.xlsx.writeBuffer());
    const what = 'Raden har ändrats efter exporten. Ändringen togs inte över: gör den i planen.';
    const { notUnderstood } = (await xlsxImport.read(changed, { services })) ?? {};
    expect(notUnderstood).toEqual([
        { where: 'Möten 3', what },
        { where: expect.stringMatching(/^Deltagare \d+$/), what },
    ]);
});

test.each([
    ['no workbook', async () => new TextEncoder().encode('text')],
    [
        'a workbook of another',
        async () => {
            const book = new ExcelJS.Workbook();
            book.addWorksheet('Blad1').addRow(['a']);
            return new Uint8Array(await book.xlsx.writeBuffer());
        },
    ],
])('%s is none of ours', async (_what, bytes) => {
    expect(await xlsxImport.read(await bytes(), { services })).toBeUndefined();
});
