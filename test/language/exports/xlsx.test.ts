import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { xlsx } from '../../../language/exports/xlsx.ts';
import { hostilePlan } from '../../support/hostile-plan.ts';
import { planOf } from '../../support/plan-of.ts';

async function workbook(language: string, ...texts: readonly string[]): Promise<ExcelJS.Workbook> {
    const plans = await Promise.all(
        (texts.length > 0 ? texts : [hostilePlan()]).map(async (text) => ({ plan: await planOf(text), language })),
    );
    const exported = await xlsx.write(plans, { edition: 'shared', today: '2026-02-01' });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(Buffer.from(exported?.content ?? '')).buffer);
    return book;
}

it.each([
    ['sv', ['Möten', 'Datum', 'Deltagare', 'Åtgärder', 'Dialogplan']],
    ['en', ['Meetings', 'Dates', 'Participants', 'Actions', 'Dialogplan']],
])('has a sheet for each matter, with a filter and a header that stays: %s', async (language, names) => {
    const { worksheets } = await workbook(language);
    expect(worksheets.map(({ name }) => name)).toEqual(names);
    for (const { name, autoFilter, views, rowCount } of worksheets) {
        expect(Boolean(autoFilter)).toBe(name !== 'Dialogplan');
        expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
        expect(rowCount).toBeGreaterThan(1);
    }
});

it('dates and times are such, and texts are texts whatever they begin with', async () => {
    const sheet = (await workbook('en')).getWorksheet('Dates');
    const row = sheet?.getRow(2);
    expect(row?.getCell(1).value).toEqual(new Date('2026-01-07T00:00:00Z'));
    expect(row?.getCell(1).numFmt).toBe('yyyy-mm-dd');
    expect(row?.getCell(2).numFmt).toBe('[$-41D]hh:mm');
    const formulas: unknown[] = [];
    for (const one of (await workbook('en')).worksheets)
        one.eachRow((cells) =>
            cells.eachCell(({ formula, type }) => (formula || type === ExcelJS.ValueType.Formula) && formulas.push(formula)),
        );
    expect(formulas).toEqual([]);
});

it('deals of two files are called by their own titles, though they have one name, and as they are written', async () => {
    const plan = (title: string) =>
        `organisation A { role R as operations } deal D "${title}" { buyer A contract 2026-01-01 to 2026-12-31 governance { operational level { meeting M { once on 2026-03-04 with A.R } } } }`;
    const sheet = (await workbook('en', plan('One'), plan('_x0041_'))).getWorksheet('Dates');
    expect([2, 3].map((row) => sheet?.getRow(row).getCell(4).value)).toEqual(['One', '_x0041_']);
});
