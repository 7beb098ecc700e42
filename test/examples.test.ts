import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPlan, builtinFiles, type Finding, planLanguage } from '../language/index.ts';
import { previewPlan } from '../language/views/preview.ts';
import { workspace } from './support/workspace.ts';

const folder = path.join(import.meta.dirname, '../examples');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.dialog'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

let examples: Awaited<ReturnType<typeof workspace>>;

beforeAll(async () => {
    // All of them at once, as one opens the folder: what two plans do to each other shows too.
    examples = await workspace(Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])));
});

const serious = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ code, args }) => ({ code, args }));

test('there is a folder for each story', () => {
    const stories = readdirSync(folder, { withFileTypes: true });
    expect(stories.every((entry) => entry.isDirectory())).toBe(true);
    expect([...new Set(names.map((name) => name.split('/')[0]))]).toEqual(stories.map(({ name }) => name).sort());
});

describe.each(names)('%s', (name) => {
    test('begins with its story', () => {
        expect(readFileSync(path.join(folder, name), 'utf8')).toMatch(/^\/\/ \S/);
    });

    test('is read without a fault', () => {
        const { context } = examples.check(name);
        expect(context.syntaxProblems).toEqual([]);
        expect(context.document.references.flatMap(({ error, $refText }) => (error ? $refText : []))).toEqual([]);
    });

    // The examples are opened on any day: no rule that looks at the calendar may speak up later.
    test.each(['2026-02-01', '2026-11-30', '2032-01-01'])('has no error and no warning on %s', (today) => {
        expect(serious(examples.check(name, { today }).findings)).toEqual([]);
    });

    test('is written in one language', () => {
        const document = examples.documents.get(name)!;
        const isSwedish = /^(?:affär|organisation .*\n {2}land)/m.test(document.textDocument.getText());
        expect(planLanguage(document, examples.services.vocabulary.Lexicon)).toBe(isSwedish ? 'sv' : 'en');
    });

    test.each(['en', 'sv'])('has a preview in %s', (language) => {
        const { plan } = buildPlan(examples.documents.get(name)!);
        const { title, sections } = previewPlan(plan, language);
        expect(title).not.toBe('');
        for (const { title, html } of sections) {
            expect(title).not.toMatch(/undefined|\{/);
            expect(html).not.toMatch(/undefined|null|NaN|\[object|\{/);
        }
    });
});

test('the built-in catalogue has no error and no warning, and all of its names', async () => {
    const { text } = builtinFiles[0]!;
    const { check, documents } = await workspace({ 'sweden.dialog': text });
    expect(check('sweden.dialog').context.syntaxProblems).toEqual([]);
    expect(serious(check('sweden.dialog').findings)).toEqual([]);
    const { forums, channels } = buildPlan(documents.get('sweden.dialog')!).plan;
    expect(forums.map(({ name }) => name)).toEqual([
        ...['Almedalen', 'Järvaveckan', 'Kvalitetsmässan', 'OffentligaRummet', 'Upphandlingsdagarna', 'SOI-dagarna'],
        ...['MötesplatsOffentligaAffärer', 'SverigeturnéUpphandling24', 'SKR', 'LokalaMöten'],
    ]);
    expect(channels.map(({ name }) => name)).toEqual([
        ...['DagensSamhälle', 'Upphandling24', 'Inköpsrådet', 'OffentligaAffärer', 'DagensIndustri', 'DagensNyheter'],
    ]);
    // Dates stand there only where they are known.
    expect(forums.filter(({ years, periods }) => years || periods.length > 0).map(({ name }) => name)).toEqual([
        'Almedalen',
        'Järvaveckan',
        'Kvalitetsmässan',
    ]);
});
