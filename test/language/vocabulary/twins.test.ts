import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainTree } from '../../support/plain-tree.ts';
import { workspace } from '../../support/workspace.ts';

const folder = new URL('../../conformance/valid/', import.meta.url);
const files = readdirSync(folder);
const twins = files
    .filter((file) => file.endsWith('.sv.dialog'))
    .map((file) => [file, file.replace('.sv.', '.en.')] as const)
    .filter(([, english]) => files.includes(english));

test('the service desk has a twin', () => {
    expect(twins).toContainEqual(['service-desk.sv.dialog', 'service-desk.en.dialog']);
});

test.each(twins)('%s is read as the same plan as %s', async (swedish, english) => {
    const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');
    const { documents } = await workspace({ 'sv.dialog': text(swedish), 'en.dialog': text(english) });
    const [sv, en] = [documents.get('sv.dialog')?.parseResult, documents.get('en.dialog')?.parseResult];
    if (!sv || !en) throw new Error('The workspace lost a file.');
    expect([...sv.parserErrors, ...en.parserErrors]).toEqual([]);
    expect(plainTree(sv.value)).toEqual(plainTree(en.value));
});
