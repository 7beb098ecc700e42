import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPlan } from '../language/index.ts';
import type { Deal } from '../language/model/plan.ts';
import { planMarks } from './support/plan-marks.ts';
import { workspace } from './support/workspace.ts';

/**
 * Plans as those who know the field would write them. What is said of them must be what an expert would say: nothing but what is marked. A plan that
 * tells of what was held says in its first line from which day on it is looked at; all others are looked at in any year.
 */
const folder = path.join(import.meta.dirname, 'corpus');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.dialog'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
const texts = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
const daysOf = (text: string) => {
    const day = /^\/\/ (\d{4}-\d{2}-\d{2})\n/.exec(text)?.[1];
    return day ? [day] : ['2026-02-01', '2026-11-30', '2032-01-01'];
};

let corpus: Awaited<ReturnType<typeof workspace>>;
let deals: readonly Deal[];

beforeAll(async () => {
    // All of them at once, as in the folder of someone who has many deals.
    corpus = await workspace(Object.fromEntries(texts));
    deals = [...corpus.documents.values()].flatMap((document) => buildPlan(document).plan.deals);
});

describe.each([...texts])('%s', (name, text) => {
    test.each(daysOf(text))('on %s nothing is said of it but what is marked', (today) => {
        const { textDocument } = corpus.documents.get(name)!;
        const found = corpus
            .check(name, { today })
            .findings.map(({ offset, code, severity }) => `${textDocument.positionAt(offset).line + 1} ${code} ${severity}`);
        expect(found).toEqual(planMarks(text));
    });

    test('says why it is as it is', () => {
        const story = /^(?:\/\/.*\n)+/.exec(text)?.[0].replace(/^\/\/ ?/gm, '') ?? '';
        expect(story.split(/\s+/).length).toBeGreaterThan(25);
    });

    test('no error and no warning is what an expert would agree with', () => {
        expect(planMarks(text).filter((mark) => /error|warning/.test(mark))).toEqual([]);
    });
});

describe('the plans are of all kinds', () => {
    const all = <Value>(values: readonly (Value | undefined)[]) =>
        [...new Set(values.filter((value) => value !== undefined))].toSorted();
    const meetings = () => deals.flatMap((deal) => deal.governance?.levels.flatMap((level) => level.meetings) ?? []);

    test('deals, deliveries and procedures', () => {
        expect(deals.length).toBeGreaterThanOrEqual(12);
        expect(all(deals.map(({ type }) => type))).toEqual(
            ['direct-procurement', 'innovation-procurement', 'one-off', 'partnership', 'procurement'].toSorted(),
        );
        expect(all(deals.map(({ delivery }) => delivery))).toEqual(['goods', 'service', 'strategic', 'works']);
        expect(all(deals.map(({ procedure }) => procedure)).length).toBeGreaterThanOrEqual(10);
    });

    test('parties of five countries, several suppliers, partners', () => {
        const countries = deals.flatMap(({ buyers }) => buyers.map(({ country }) => country));
        expect(all(countries)).toEqual(['DK', 'FI', 'GB', 'NO', 'SE']);
        expect(Math.max(...deals.map(({ suppliers }) => suppliers.length))).toBe(3);
        expect(deals.filter(({ partners }) => partners.length > 0).length).toBeGreaterThanOrEqual(2);
        expect(deals.filter(({ framework }) => framework !== undefined).length).toBeGreaterThanOrEqual(2);
    });

    test('rhythms', () => {
        const rhythms = meetings().flatMap(({ cadence }) => cadence.map(({ rhythm }) => rhythm));
        expect(all(rhythms.map(({ kind }) => kind))).toEqual(['as-needed', 'dates', 'every', 'relative', 'times', 'together']);
        expect(all(rhythms.map((rhythm) => ('bound' in rhythm ? rhythm.bound : undefined)))).toEqual(['at-least', 'at-most']);
        expect(meetings().filter(({ cadence }) => cadence.length > 1).length).toBeGreaterThanOrEqual(4);
        expect(meetings().filter(({ chairs }) => chairs.length > 1).length).toBeGreaterThanOrEqual(5);
        expect(meetings().filter(({ exceptions }) => exceptions.length > 0).length).toBeGreaterThanOrEqual(2);
    });

    test('more are Swedish than not', () => {
        expect(names.filter((name) => name.endsWith('.sv.dialog')).length).toBeGreaterThan(names.length / 2);
    });
});
