import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeholdersOf, textsOfRules } from '../language/l10n/texts.ts';
import { rules } from '../language/rules/index.ts';
import { ruleReference } from '../language/rules/rule-reference.ts';
import { ruleSettings } from '../language/rules/rule-settings.ts';
import { settingsSchema } from '../language/rules/settings-schema.ts';
import { languages } from '../language/vocabulary/languages.ts';
import { commands } from '../server/cli/commands.ts';
import { ruleSections } from './support/rule-sections.ts';
import { shownTexts, translatedLiterals } from './support/shown-texts.ts';
import { root, sourceFiles } from './support/source-files.ts';

// Documents that can be made of the code are made of it: `npm run unit -- -u` writes them, and a stale one fails here.

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const sections = ruleSections(read('language/rules/index.ts'), rules);

describe('the reference of rules', () => {
    test('has every rule once', () => {
        expect(sections.flatMap((section) => section.rules)).toEqual(rules);
        expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    });

    test.each([
        ['en', 'README.md'],
        ['sv', 'README.sv.md'],
    ])('in %s is %s', async (language, file) => {
        await expect(ruleReference(sections, language)).toMatchFileSnapshot(`../language/rules/${file}`);
    });
});

describe('texts', () => {
    let texts: readonly string[];

    beforeAll(async () => {
        const shown = await shownTexts();
        const tongues = new Intl.DisplayNames(['en'], { type: 'language' });
        const all = [
            ...textsOfRules(rules),
            ...shown,
            ...commands.map(({ summary }) => summary),
            ...sections.map(({ title }) => title),
            // A rule may have to name the languages of plans.
            ...languages.map(({ id }) => tongues.of(id) ?? id),
        ];
        texts = [...new Set(all)].sort();
    });

    test('the bundle holds all of them', async () => {
        const bundle = Object.fromEntries(texts.map((text) => [text, text]));
        await expect(`${JSON.stringify(bundle, undefined, 2)}\n`).toMatchFileSnapshot('../language/l10n/bundle.l10n.json');
    });

    test('whatever is handed to the translation as it stands is among them', () => {
        const literals = sourceFiles(['language', 'server'], ['.ts']).flatMap(({ text }) => translatedLiterals(text));
        expect(literals.filter((literal) => !texts.includes(literal))).toEqual([]);
    });

    test('no text is empty or padded with white space', () => {
        expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
    });

    describe.each(languages.filter(({ id }) => id !== 'en').map(({ id }) => id))('in %s', (id) => {
        const source = read(`language/l10n/bundle.l10n.${id}.json`);
        const bundle: Readonly<Record<string, string>> = JSON.parse(source);

        test('each has a translation', () => {
            expect(texts.filter((text) => !bundle[text])).toEqual([]);
        });

        test('there is no translation of what nobody says', () => {
            expect(Object.keys(bundle).filter((text) => !texts.includes(text))).toEqual([]);
        });

        test('a translation has the placeholders of its text', () => {
            const torn = Object.entries(bundle).filter(([text, its]) => `${placeholdersOf(text)}` !== `${placeholdersOf(its)}`);
            expect(torn).toEqual([]);
        });

        test('no text is translated twice', () => {
            const keys = [...source.matchAll(/^\s*("(?:[^"\\]|\\.)*")\s*:/gm)].map(([, key]) => key);
            expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
            expect(keys.length).toBe(Object.keys(bundle).length);
        });

        test('the texts stand in order', () => {
            expect(Object.keys(bundle)).toEqual([...Object.keys(bundle)].sort());
        });
    });
});

test('the schema of settings files has every rule that listens to one', async () => {
    const schema = settingsSchema(
        rules,
        languages.map(({ id }) => id),
    );
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot('../syntaxes/dialogplan.schema.json');
});

test('the manifest offers a setting for every rule that listens to one', async () => {
    const manifest = JSON.parse(read('package.json'));
    const setting = manifest.contributes.configuration.properties['dialogplan.rules'];
    setting.properties = ruleSettings(
        rules,
        languages.map(({ id }) => id),
    );
    await expect(`${JSON.stringify(manifest, undefined, 2)}\n`).toMatchFileSnapshot('../package.json');
});
