import { EmptyFileSystem, URI } from 'langium';
import { describe, expect, test } from 'vitest';
import { buildPlan, createDialogServices } from '../../../language/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const plan = `organisation A {
}
organisation B {
}
forum F "Fair" {
}
deal X {
  buyer A
}
deal Y {
  buyer B
  phase before {
    dialogue "Talk" { arena F }
  }
}
`;

/** The deals of a plan before and after its text is changed; whether each is the same object. */
async function afterChange(from: string, to: string) {
    const disk = new Map([['file:///plan.dialog', plan]]);
    const { shared } = createDialogServices({ ...EmptyFileSystem, fileSystemProvider: () => memoryFiles(disk) });
    const { LangiumDocuments: documents, DocumentBuilder: builder } = shared.workspace;
    const uri = URI.parse('file:///plan.dialog');
    const document = await documents.getOrCreateDocument(uri);
    await builder.build([document]);
    const before = buildPlan(document).plan.deals;
    expect(plan).toContain(from);
    disk.set(uri.toString(), plan.replace(from, to));
    await builder.update([uri], []);
    const { deals } = buildPlan(document).plan;
    return { same: deals.map((deal, index) => deal === before[index]), deals };
}

describe('a deal is the same object', () => {
    test('when another deal changes', async () => {
        const { same } = await afterChange('buyer A', 'buyer A purpose "New"');
        expect(same).toEqual([false, true]);
    });

    test('unless it has moved to another line', async () => {
        const { same, deals } = await afterChange('buyer A', 'buyer A\n  purpose "New"');
        expect(same).toEqual([false, false]);
        expect(deals[1]?.source.line).toBe(10);
    });

    test('unless an organisation changes that it names', async () => {
        const { same, deals } = await afterChange('organisation A {', 'organisation A "Alpha" {');
        expect(deals[0]?.buyers[0]?.title).toBe('Alpha');
        expect(same[0]).toBe(false);
    });

    test('unless a forum changes that it names', async () => {
        const { same, deals } = await afterChange('"Fair"', '"Show"');
        expect(deals[1]?.phases[0]?.dialogues[0]?.arenas[0]?.named?.title).toBe('Show');
        expect(same[1]).toBe(false);
    });

    test('unless a forum has moved that it names', async () => {
        const { same, deals } = await afterChange(
            'organisation A {\n}\norganisation B {\n}\nforum F',
            'organisation A {\n}\norganisation B {\n}\n forum F',
        );
        expect(deals[1]?.phases[0]?.dialogues[0]?.arenas[0]?.named?.source.character).toBe(1);
        expect(same).toEqual([true, false]);
    });

    test('unless an organisation goes that it names', async () => {
        const { same, deals } = await afterChange('organisation B {', 'organisation C {');
        expect(deals[1]?.buyers).toEqual([]);
        expect(same[1]).toBe(false);
    });
});
