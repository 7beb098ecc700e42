import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Finding, offersOf, type Rule, render, rules, translate } from '../../../language/index.ts';
import { placeholdersOf, textsOfRules } from '../../../language/l10n/texts.ts';
import { languages } from '../../../language/vocabulary/languages.ts';
import { fixtureFiles } from '../../support/annotate.ts';
import { applyChanges } from '../../support/apply-changes.ts';
import { workspace } from '../../support/workspace.ts';

type Files = Readonly<Record<string, string>>;

const folder = new URL('../../../language/rules/', import.meta.url);

/** Reported when a rule throws, so no plan can show it. */
const withoutExamples = new Set(['internal-error']);

const filesOf = (example: string): Files => Object.fromEntries(fixtureFiles(example).map(({ name, text }) => [name, text]));

/** Findings of all files, each with what it takes to mend it. */
async function findingsOf(files: Files) {
    const { check } = await workspace(files);
    return Object.keys(files).flatMap((name) => {
        const { findings, context } = check(name);
        return findings.map((finding) => ({ name, finding, offers: offersOf(finding, context) }));
    });
}

const errors = (found: readonly { readonly finding: Finding }[], but: string) =>
    found
        .filter(({ finding }) => finding.severity === 'error' && finding.code !== but)
        .map(({ finding }) => finding.code)
        .sort();

test('every file with a rule is in the list, and every code is one', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !existsSync(new URL(`${code}.ts`, folder)))).toEqual([]);
    const written = readdirSync(folder).filter((file) => codes.includes(file.replace(/\.ts$/, '')));
    expect(written.length).toBe(codes.length);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
    test('stands in a file of its own, with a test', async () => {
        const module: Readonly<Record<string, unknown>> = await import(`../../../language/rules/${code}.ts`);
        expect(Object.values(module)).toContain(rule);
        expect(existsSync(new URL(`${code}.test.ts`, import.meta.url))).toBe(true);
    });

    test('says everything in every language', () => {
        const texts = textsOfRules([rule]);
        for (const { id } of languages.slice(1)) {
            expect(texts.filter((text) => translate(text, id) === text)).toEqual([]);
            expect(texts.map((text) => placeholdersOf(translate(text, id)))).toEqual(texts.map(placeholdersOf));
        }
    });

    test('speaks the language of plans, not of programs', () => {
        for (const text of Object.values(rule.messages)) {
            expect(text).not.toMatch(/\binvalid\b|\bunexpected\b|\btoken\b|\bparse|\bundefined\b/i);
            expect(text).toMatch(/[.?]$/);
        }
        for (const { title } of rule.fixes ?? []) expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    });

    if (withoutExamples.has(code)) return;

    test('finds its bad example, and not its good one', async () => {
        const bad = (await findingsOf(filesOf(rule.examples.bad))).filter(({ finding }) => finding.code === code);
        expect(bad).not.toEqual([]);
        expect((await findingsOf(filesOf(rule.examples.good))).filter(({ finding }) => finding.code === code)).toEqual([]);
        const { services } = await workspace({});
        for (const { finding } of bad) {
            for (const { id } of languages) {
                expect(render(finding.message, finding.args, id, services.vocabulary.Lexicon)).not.toMatch(/[{}]|undefined/);
            }
        }
    });

    test('its fixes mend the bad example and break nothing', async () => {
        const rounds = await Promise.all((rule.fixes ?? []).map((fix) => mend(rule, fix.title)));
        // A rule with several fixes may need another plan for each; the example shows one of them at least.
        if (rounds.length > 0) expect(Math.max(...rounds)).toBeGreaterThan(0);
    });
});

/** Applies a fix to the bad example until it is no longer offered, and says how often: each time the rule speaks less, and no other error comes. */
async function mend({ code, examples }: Rule, title: string): Promise<number> {
    let files = filesOf(examples.bad);
    for (let round = 0; round < 20; round++) {
        const found = await findingsOf(files);
        const mendable = found.find(
            ({ finding, offers }) => finding.code === code && offers.some((offer) => offer.title === title),
        );
        if (!mendable) return round;
        const offer = mendable.offers.find((one) => one.title === title);
        files = applyChanges(files, mendable.name, offer?.changes ?? []);
        const after = await findingsOf(files);
        const left = (some: typeof found) => some.filter(({ finding }) => finding.code === code).length;
        expect(left(after)).toBeLessThan(left(found));
        expect(errors(after, code)).toEqual(errors(found, code));
    }
    throw new Error(`The fix "${title}" of ${code} never comes to an end.`);
}
