import { DocumentState, URI, UriUtils } from 'langium';
import { expect, onTestFinished, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { createDialogHost } from '../../../server/module.ts';
import { type LspClient, startClient } from '../../support/lsp-client.ts';
import { memoryFiles } from '../../support/memory-files.ts';

// A person who is called to two meetings at once, in two files. The finding stands in the later one, so what is typed in one file decides what is
// found in another.

const parties = `organisation Region {
  role Chef as contract-manager held-by Eva
  person Eva "Eva Lo"
}
organisation Firma {
  role Chef as contract-manager held-by Bo
  person Bo "Bo Ask"
}
`;

const deal = (name: string, cadence: string, chair = 'Region.Chef') => `import "parties.dialog"
deal ${name} "Text" {
  buyer Region
  supplier Firma
  type procurement
  delivery service
  contract 2026-01-01 to 2026-12-31
  governance {
    operational level {
      meeting ${name}Ops {
        ${cadence}
        with ${chair}
      }
    }
  }
}
`;

const nine = 'every month on first tuesday at 09:00-10:00';
const ten = 'every month on first tuesday at 10:00-11:00';

const collisions = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'meeting-collision');
const many = (count: number) => (diagnostics: readonly Diagnostic[]) => collisions(diagnostics).length === count;

async function start(files: Parameters<typeof startClient>[0]): Promise<LspClient> {
    const client = await startClient(files);
    onTestFinished(() => client.stop());
    return client;
}

test('a collision is found in the later file, and names the other', async () => {
    const client = await start({ 'parties.dialog': parties, 'b.dialog': deal('B', nine), 'a.dialog': deal('A', nine) });
    const [found] = collisions(await client.until('b.dialog', many(1)));
    expect(found).toMatchObject({
        range: { start: { line: 10, character: 8 }, end: { line: 10, character: 8 + nine.length } },
        message:
            'Eva Lo is called to "BOps" and to "AOps" of "A" at the same time, for the first time on 2026-01-07: one of them will be without.',
        relatedInformation: [
            {
                location: {
                    uri: client.uri('a.dialog'),
                    range: { start: { line: 9, character: 14 }, end: { line: 9, character: 18 } },
                },
            },
        ],
    });
    expect(collisions(await client.until('a.dialog', () => true))).toEqual([]);
});

test('it goes and comes as the other file changes, is deleted and comes back', async () => {
    const client = await start({ 'parties.dialog': parties, 'a.dialog': deal('A', nine), 'b.dialog': deal('B', nine) });
    client.open('a.dialog');
    await client.until('b.dialog', many(1));
    client.change('a.dialog', deal('A', ten));
    await client.until('b.dialog', many(0));
    client.change('a.dialog', deal('A', nine));
    await client.until('b.dialog', many(1));
    client.change('a.dialog', deal('A', nine, 'Firma.Chef'));
    await client.until('b.dialog', many(0));
    client.close('a.dialog');
    await client.until('b.dialog', many(1));
    client.write('a.dialog', undefined);
    await client.until('b.dialog', many(0));
    client.write('a.dialog', deal('A', nine));
    await client.until('b.dialog', many(1));
    // What the finding says changes with what it speaks of.
    client.write('a.dialog', deal('A', nine).replaceAll('AOps', 'Driftmöte'));
    await client.until('b.dialog', (found) => JSON.stringify(collisions(found)).includes('Driftmöte'));
});

test('it follows who holds a role', async () => {
    const client = await start({
        'parties.dialog': parties,
        'a.dialog': deal('A', nine),
        'b.dialog': deal('B', nine, 'Firma.Chef'),
    });
    client.open('parties.dialog');
    expect(collisions(await client.until('b.dialog', () => true))).toEqual([]);
    client.change('parties.dialog', parties.replace('role Chef as contract-manager held-by Bo', 'role Chef as contract-manager'));
    client.open('b.dialog', deal('B', nine, 'Region.Chef'));
    await client.until('b.dialog', many(1));
    client.change('parties.dialog', parties.replace('held-by Eva', 'held-by Eva from 2026-04-01'));
    await client.until('b.dialog', (found) => JSON.stringify(collisions(found)).includes('2026-04-07'));
});

/** A workspace without an editor: answers which files are judged when one is written. */
async function judging(files: Readonly<Record<string, string>>, settings: object = {}) {
    const uri = (name: string) => URI.parse(`file:///plans/${name}`);
    const disk = new Map(Object.entries(files).map(([name, text]) => [uri(name).toString(), text]));
    const host = createDialogHost({ fileSystemProvider: () => memoryFiles(disk) });
    host.settings.update(settings);
    const { DocumentBuilder: builder } = host.shared.workspace;
    const judged: string[] = [];
    builder.onDocumentPhase(DocumentState.Validated, (document) => void judged.push(UriUtils.basename(document.uri)));
    await builder.update(Object.keys(files).map(uri), []);
    return async (name: string, text: string | undefined): Promise<readonly string[]> => {
        if (text === undefined) disk.delete(uri(name).toString());
        else disk.set(uri(name).toString(), text);
        judged.length = 0;
        await builder.update(text === undefined ? [] : [uri(name)], text === undefined ? [uri(name)] : []);
        return judged.filter((one) => one !== name).sort();
    };
}

const at = (hour: number) => `every month on first tuesday at ${hour}:00-${hour + 1}:00`;
const three = { 'parties.dialog': parties, 'a.dialog': deal('A', nine), 'b.dialog': deal('B', nine), 'c.dialog': deal('C', ten) };

test('only files are judged anew whose collisions have changed', async () => {
    const write = await judging(three);
    expect(await write('a.dialog', deal('A', nine).replace('Text', 'Another text'))).toEqual([]);
    expect(await write('a.dialog', `// A comment.\n${deal('A', nine)}`)).toEqual([]);
    expect(await write('a.dialog', deal('A', at(14)))).toEqual(['b.dialog']);
    // An hour that nobody else has, before and after.
    expect(await write('a.dialog', deal('A', at(15)))).toEqual([]);
    expect(await write('a.dialog', deal('A', ten))).toEqual(['c.dialog']);
    expect(await write('a.dialog', deal('A', at(9)))).toEqual(['b.dialog', 'c.dialog']);
    // The finding stands in the later file, so nothing changes in an earlier one.
    expect(await write('b.dialog', deal('B', at(15)))).toEqual([]);
    expect(await write('a.dialog', deal('A', ten).replace('meeting AOps', 'meeting AaOps'))).toEqual(['c.dialog']);
    // What the parties are counted on for is told there.
    expect(await write('a.dialog', undefined)).toEqual(['c.dialog', 'parties.dialog']);
    expect(await write('a.dialog', deal('A', ten))).toEqual(['c.dialog', 'parties.dialog']);
});

test('a rule that is switched off lets nobody be judged anew', async () => {
    const write = await judging(three, { rules: { 'meeting-collision': 'off' } });
    expect(await write('a.dialog', deal('A', at(14)))).toEqual([]);
    expect(await write('a.dialog', deal('A', ten))).toEqual([]);
});
