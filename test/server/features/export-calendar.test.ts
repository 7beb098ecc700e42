import { expect, test } from 'vitest';
import { EXPORT_CALENDAR, type ExportedFile } from '../../../server/protocol.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { editor } from '../../support/editor.ts';
import { readCalendar } from '../../support/read-calendar.ts';

const cadence = 'on 2026-02-10 at 09:00-10:00\n        internal "Secret"';

async function exported(plan: string, more: object = {}, settings?: object): Promise<ExportedFile> {
    const { client, textDocument } = await editor(plan, settings);
    return client.request<ExportedFile>(EXPORT_CALENDAR, { uri: textDocument.uri, today: '2026-02-01', ...more });
}

test('a plan’s meetings come as a calendar to share, named after the file', async () => {
    const { name, text, errors } = await exported(datedPlan(cadence));
    expect({ name, errors, starts: readCalendar(text).map(({ start }) => start) }).toEqual({
        name: 'plan.ics',
        errors: 0,
        starts: ['2026-02-10T08:00:00Z'],
    });
    expect(text).not.toContain('Secret');
});

test('one deal’s are named after it, and another’s are left out', async () => {
    const { name, text } = await exported(datedPlan(cadence), { deal: 'Other' });
    expect({ name, entries: readCalendar(text) }).toEqual({ name: 'Other.ics', entries: [] });
});

test('in the reader’s language', async () => {
    expect((await exported(datedPlan(cadence), {}, { language: 'sv' })).text).toContain('Operativ nivå');
});

test('errors of the plan are counted', async () => {
    expect((await exported(datedPlan(cadence).replace('supplier Firma', 'supplier Firma, Nobody'))).errors).toBe(1);
});

test('an unknown plan is refused', async () => {
    const { client } = await editor(datedPlan(cadence));
    await expect(client.request(EXPORT_CALENDAR, { uri: 'file:///none.dialog', today: '2026-02-01' })).rejects.toThrow(
        'No plan is known at file:///none.dialog.',
    );
});
