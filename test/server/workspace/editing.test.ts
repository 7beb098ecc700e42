import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type LangiumDocument, URI } from 'langium';
import { expect, test } from 'vitest';
import { buildPlan, usages } from '../../../language/index.ts';
import { createDialogHost } from '../../../server/module.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const portfolio = (name: string) => readFileSync(new URL(`../../../examples/portfolio/${name}`, import.meta.url), 'utf8');
const start = {
    'organisations.dialog': portfolio('organisations.dialog'),
    'school-cleaning.dialog': portfolio('school-cleaning.dialog'),
    'new.dialog':
        'import "organisations.dialog"\norganisation O {\n  role R held-by P\n  person P\n}\nforum F "Fair" {\n}\ndeal A {\n  buyer O\n  supplier O\n}\n\ndeal B {\n  buyer O\n  phase before {\n    dialogue "x" { arena F with O.R about "y" }\n  }\n}\n',
};
type Name = keyof typeof start;
const names = Object.keys(start) as Name[];
const uriOf = (name: string) => URI.parse(`file:///plans/${name}`);

/** A workspace whose files can be changed on disk. */
async function opened(texts: Readonly<Record<string, string>>) {
    const disk = new Map(Object.entries(texts).map(([name, text]) => [uriOf(name).toString(), text]));
    const { shared } = createDialogHost({ fileSystemProvider: () => memoryFiles(disk) });
    const { DocumentBuilder: builder, LangiumDocuments: documents, WorkspaceManager: manager } = shared.workspace;
    await manager.initializeWorkspace([{ uri: 'file:///plans', name: 'plans' }]);
    return {
        async change(name: Name, text: string) {
            disk.set(uriOf(name).toString(), text);
            await builder.update([uriOf(name)], []);
        },
        /** All that is known of the plans. */
        told: () =>
            names.map((name) => {
                const document = documents.getDocument(uriOf(name));
                if (!document) throw new Error(`${name} is not there.`);
                return { diagnostics: document.diagnostics, plan: buildPlan(document).plan, usages: used(document) };
            }),
    };
}

function used(document: LangiumDocument): readonly string[] {
    const places = [...usages(document)].map(([node, uses]) => {
        const at = uses.map(({ reference }) => `${reference.$refText} ${reference.$refNode?.offset}`);
        return `${node.$type} ${node.$cstNode?.offset}: ${at.join(', ')}`;
    });
    return places.sort();
}

const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat(1_000_000),
    length: fc.oneof(fc.constant(0), fc.nat(2), fc.nat(60)),
    text: fc.constantFrom(
        '',
        'x',
        '\n',
        '\n\n',
        '{',
        '}',
        ' R',
        'O',
        ' "',
        '// ',
        'organisation Q {\n}\n',
        '\ndeal A {\n  buyer O\n}\n',
        'forum F {\n}\n',
    ),
});

test('after any changes, all that is known of the plans is as if they had been opened as they are now', {
    timeout: 60_000,
}, async () => {
    await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
            const texts: Record<Name, string> = { ...start };
            const workspace = await opened(texts);
            for (const { name, at, length, text } of changes) {
                const offset = at % (texts[name].length + 1);
                texts[name] = texts[name].slice(0, offset) + text + texts[name].slice(offset + length);
                await workspace.change(name, texts[name]);
            }
            expect(workspace.told()).toEqual((await opened(texts)).told());
        }),
        { numRuns: 60 },
    );
});
