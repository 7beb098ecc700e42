import { expect, test } from 'vitest';
import { EXPORT_CHOICES, EXPORT_PLAN, type ExportedFile } from '../../../server/protocol.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { editor } from '../../support/editor.ts';
import { readCalendar } from '../../support/read-calendar.ts';

const cadence = 'on 2026-02-10 at 09:00-10:00\n        internal "Secret"';

async function exported(plan: string, more: object = {}, settings?: object): Promise<ExportedFile & { readonly text: string }> {
    const { client, textDocument } = await editor(plan, settings);
    const file = await client.request<ExportedFile>(EXPORT_PLAN, {
        uri: textDocument.uri,
        format: 'ics',
        today: '2026-02-01',
        ...more,
    });
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

test('an unknown plan, and an unknown form, are refused', async () => {
    const { client } = await editor(datedPlan(cadence));
    const asked = { uri: 'file:///none.dialog', format: 'ics', today: '2026-02-01' };
    await expect(client.request(EXPORT_PLAN, asked)).rejects.toThrow('No plan is known at file:///none.dialog.');
    await expect(client.request(EXPORT_CHOICES, asked)).rejects.toThrow('No plan is known at file:///none.dialog.');
    await expect(exported(datedPlan(cadence), { format: 'fax' })).rejects.toThrow('There is no export "fax".');
});
