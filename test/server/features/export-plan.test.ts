import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
    EXPORT_CHOICES,
    EXPORT_PLAN,
    type ExportChoices,
    type ExportedFile,
    type RefusedExport,
} from '../../../server/protocol.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { editor } from '../../support/editor.ts';
import { readCalendar } from '../../support/read-calendar.ts';

const cadence = 'on 2026-02-10 at 09:00-10:00\n        internal "Secret"';

async function answered(plan: string, more: object, settings?: object): Promise<ExportedFile | RefusedExport> {
    const { client, textDocument } = await editor(plan, settings);
    return client.request(EXPORT_PLAN, { uri: textDocument.uri, format: 'ics', today: '2026-02-01', ...more });
}

async function exported(plan: string, more: object = {}, settings?: object): Promise<ExportedFile & { readonly text: string }> {
    const file = await answered(plan, more, settings);
    if ('refused' in file) throw new Error(file.refused);
    return { ...file, text: Buffer.from(file.base64, 'base64').toString() };
}

test('a plan’s meetings come as a calendar to share, named after the file', async () => {
    const { name, text, errors, notes } = await exported(datedPlan(cadence));
    expect({ name, errors, notes, starts: readCalendar(text).map(({ start }) => start) }).toEqual({
        name: 'plan.ics',
        errors: 0,
        notes: [],
        starts: ['2026-02-10T08:00:00Z'],
    });
    expect(text).not.toContain('Secret');
});

test('the internal edition has to be asked for, and says so in its name', async () => {
    const { name, text } = await exported(datedPlan(cadence), { edition: 'internal' }, { language: 'sv' });
    expect(name).toBe('plan-internt.ics');
    expect(text).toContain('Secret');
});

test('one deal’s are named after it, and another’s are left out', async () => {
    const { name, text, notes } = await exported(datedPlan(cadence), { deal: 'Other' });
    expect({ name, entries: readCalendar(text), notes }).toEqual({
        name: 'Other.ics',
        entries: [],
        notes: ['The calendar is empty: no meeting that was asked for has a date.'],
    });
});

test('in the reader’s language', async () => {
    expect((await exported(datedPlan(cadence), {}, { language: 'sv' })).text).toContain('Operativ nivå');
});

test('errors of the plan are counted', async () => {
    expect((await exported(datedPlan(cadence).replace('supplier Firma', 'supplier Firma, Nobody'))).errors).toBe(1);
});

test.each([
    ['one that holds something internal', datedPlan(cadence), true],
    ['one that holds nothing internal', datedPlan('on 2026-02-10 at 09:00-10:00'), false],
])('what has to be chosen for a plan: %s', async (_what, plan, holdsInternal) => {
    const { client, textDocument } = await editor(plan);
    const choices = await client.request(EXPORT_CHOICES, { uri: textDocument.uri });
    expect(choices).toMatchObject({ deals: [{ name: 'Desk', title: 'Service desk' }], holdsInternal });
    expect(choices).toHaveProperty('formats', expect.arrayContaining(['ics']));
});

test('a picture of what the deal does not have is refused, with the reason in the reader’s language', async () => {
    const withoutMeetings = 'organisation A {\n}\ndeal D "Deal" {\n  buyer A\n}\n';
    const asked = { format: 'svg', view: 'wheel', deal: 'D' };
    expect(await answered(withoutMeetings, asked)).toEqual({ refused: 'There is nothing that the picture could show.' });
    expect(await answered(withoutMeetings, asked, { language: 'sv' })).toEqual({
        refused: 'Det finns inget som bilden kan visa.',
    });
});

test('a Word document takes the look of a template', async () => {
    const own = unzipSync(Buffer.from((await exported(datedPlan(cadence), { format: 'docx' })).base64, 'base64'));
    const wide = strFromU8(own['word/document.xml'] ?? new Uint8Array()).replace(/(<w:pgSz\b[^>]*w:w=)"\d+"/, '$1"9999"');
    const template = Buffer.from(zipSync({ ...own, 'word/document.xml': strToU8(wide) })).toString('base64');
    const file = await exported(datedPlan(cadence), { format: 'docx', template });
    const body = strFromU8(unzipSync(Buffer.from(file.base64, 'base64'))['word/document.xml'] ?? new Uint8Array());
    expect(body.match(/<w:pgSz\b[^>]*w:w="\d+"/g)).toEqual([expect.stringContaining('w:w="9999"')]);
    expect(body).toContain('Service desk');
});

test('a template that is no Word document is refused, in the reader’s language', async () => {
    const asked = { format: 'docx', template: Buffer.from('Dear all').toString('base64') };
    expect(await answered(datedPlan(cadence), asked)).toEqual({ refused: 'The template is no Word document.' });
    expect(await answered(datedPlan(cadence), asked, { language: 'sv' })).toEqual({ refused: 'Mallen är inget Worddokument.' });
});

test('pictures are offered for a plan that has a deal', async () => {
    const formats = async (plan: string) => {
        const { client, textDocument } = await editor(plan);
        return (await client.request<ExportChoices>(EXPORT_CHOICES, { uri: textDocument.uri })).formats;
    };
    const all = ['ics', 'docx', 'pdf', 'xlsx', 'html', 'md', 'csv', 'json', 'svg', 'png'];
    expect(await formats(datedPlan(cadence))).toEqual(all);
    expect(await formats('organisation A "A" {\n}\n')).toEqual(all.slice(0, -2));
});

test('an empty title is no title: the deal is called by its name', async () => {
    const { client, textDocument } = await editor(datedPlan(cadence).replace('"Service desk"', '""'));
    const { deals } = await client.request<ExportChoices>(EXPORT_CHOICES, { uri: textDocument.uri });
    expect(deals).toEqual([{ name: 'Desk', title: 'Desk' }]);
});

test('an unknown plan, and an unknown form, are refused', async () => {
    const { client } = await editor(datedPlan(cadence));
    const asked = { uri: 'file:///none.dialog', format: 'ics', today: '2026-02-01' };
    await expect(client.request(EXPORT_PLAN, asked)).rejects.toThrow('No plan is known at file:///none.dialog.');
    await expect(client.request(EXPORT_CHOICES, asked)).rejects.toThrow('No plan is known at file:///none.dialog.');
    await expect(exported(datedPlan(cadence), { format: 'fax' })).rejects.toThrow('There is no export "fax".');
});
