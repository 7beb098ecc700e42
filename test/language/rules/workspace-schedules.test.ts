import { URI } from 'langium';
import { expect, test } from 'vitest';
import { buildPlan, workspaceSchedules } from '../../../language/index.ts';
import { createDialogHost } from '../../../server/module.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const parties =
    'organisation A {\n  role Chef as executive held-by Eva\n  person Eva\n}\norganisation B {\n  role Chef as executive\n}\n';
const deal = (name: string, hour: string, text = 'Text') =>
    `deal ${name} "${text}" {\n  buyer A\n  supplier B\n  type procurement\n  delivery service\n  contract 2026-01-01 to 2026-12-31 option 1 year\n  governance {\n    strategic level {\n      meeting ${name}M {\n        every year in march on first tuesday at ${hour}:00-${hour}:30\n        with A.Chef\n      }\n    }\n  }\n}\n`;

/** A file that can be written anew, and what is known of its deals. */
async function start(first: string) {
    const uri = URI.parse('file:///plans/plan.dialog');
    const disk = new Map([[uri.toString(), first]]);
    const { shared } = createDialogHost({ fileSystemProvider: () => memoryFiles(disk) });
    const { LangiumDocuments: documents, DocumentBuilder: builder } = shared.workspace;
    const schedules = workspaceSchedules(documents);
    const known = () => {
        const document = documents.getDocument(uri)!;
        schedules.takeIn();
        return buildPlan(document).plan.deals.map((deal) => ({
            deal,
            schedule: schedules.scheduleOf(document, deal, false),
            prolonged: schedules.scheduleOf(document, deal, true),
            collisions: schedules.collisionsOf(document, deal).map(({ other }) => other.place.deal.name),
        }));
    };
    await builder.update([uri], []);
    return {
        known,
        async write(text: string) {
            disk.set(uri.toString(), text);
            await builder.update([uri], []);
            return known();
        },
    };
}

test('a deal that says the same keeps its dates, as those of the deal it is now', async () => {
    const { known, write } = await start(parties + deal('D', '09') + deal('E', '10'));
    const [before] = known();
    const [after, other] = await write(`// A comment.\n${parties}${deal('D', '09', 'Another text')}${deal('E', '11')}`);
    expect(after?.deal).not.toBe(before?.deal);
    expect(after?.schedule.deal).toBe(after?.deal);
    const [meeting] = after?.schedule.meetings ?? [];
    expect(meeting?.meeting).toBe(after?.deal.governance?.levels[0]?.meetings[0]);
    expect(meeting?.level).toBe(after?.deal.governance?.levels[0]);
    expect(meeting?.occurrences).toBe(before?.schedule.meetings[0]?.occurrences);
    expect(after?.prolonged.meetings[0]?.occurrences).toBe(before?.prolonged.meetings[0]?.occurrences);
    expect(other?.schedule.meetings[0]?.occurrences[0]?.time).toEqual({ start: '11:00', end: '11:30' });
    expect([after?.schedule.bounds?.end, after?.prolonged.bounds?.end]).toEqual(['2026-12-31', '2027-12-31']);
});

test('collisions follow the order of the deals, whatever comes, goes or is moved', async () => {
    const [d, e, f] = [deal('D', '09'), deal('E', '09'), deal('F', '09')];
    const { write } = await start(parties + d);
    const told = async (...deals: readonly string[]) =>
        (await write(parties + deals.join(''))).map(({ deal, collisions }) => `${deal.name}: ${collisions}`);
    expect(await told(d, e)).toEqual(['D: ', 'E: D']);
    expect(await told(e, d)).toEqual(['E: ', 'D: E']);
    expect(await told(f, e, d)).toEqual(['F: ', 'E: F', 'D: F,E']);
    expect(await told(d, f)).toEqual(['D: ', 'F: D']);
    expect(await told(f, f, d)).toEqual(['F: ', 'F: F', 'D: F,F']);
    expect(await told(f)).toEqual(['F: ']);
});
