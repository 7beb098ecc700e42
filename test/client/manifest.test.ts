import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import swedish from '../../package.nls.sv.json' with { type: 'json' };

const { contributes } = manifest;
const commandFolder = new URL('../../client/commands/', import.meta.url);

describe('the manifest', () => {
    it('finds each of its texts in both languages, and no other texts are kept', () => {
        const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
        const wanted = [...new Set(used)].sort();
        expect(Object.keys(english).sort()).toEqual(wanted);
        expect(Object.keys(swedish).sort()).toEqual(wanted);
    });

    it('lists exactly the commands that have a file', () => {
        const ids = readdirSync(commandFolder)
            .flatMap((file) => [...readFileSync(new URL(file, commandFolder), 'utf8').matchAll(/^ {4}id: '(dialogplan\.\w+)'/gm)])
            .map(([, id]) => id);
        expect(contributes.commands.map(({ command }) => command).sort()).toEqual(ids.sort());
    });

    it('offers no command in a menu or by a key that it does not list', () => {
        const listed = new Set(contributes.commands.map(({ command }) => command));
        const offered = [
            ...Object.values(contributes.menus)
                .flat()
                .map(({ command }) => command),
            ...contributes.keybindings.map(({ command }) => command),
        ];
        expect(offered.filter((command) => !listed.has(command))).toEqual([]);
    });

    it('points at files that are there', () => {
        const files = [
            manifest.icon,
            // A language that others brought, to which we add a file name, has none of these.
            ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon?.light, icon?.dark]),
            ...contributes.snippets.map(({ path }) => path),
            ...contributes.jsonValidation.map(({ url }) => url),
        ];
        expect(files.filter((file) => file && !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
    });

    it('proposes no snippet wherever one types: they know no place and no language, and the server offers the blocks that fit', () => {
        expect(contributes.configurationDefaults['[dialog]']).toEqual({ 'editor.snippetSuggestions': 'none' });
    });

    describe('the walkthrough', () => {
        const [walkthrough, ...others] = contributes.walkthroughs;
        const steps = walkthrough?.steps ?? [];

        it('is one, of five steps, from a new plan to a calendar', () => {
            expect(others).toEqual([]);
            expect(steps.map(({ id }) => id)).toEqual(['new-plan', 'preview', 'mend', 'dates', 'calendar']);
        });

        it('has a picture for each, in the colours of whatever theme it is shown in, and words for those who do not see it', () => {
            for (const { media } of steps) {
                const picture = readFileSync(new URL(`../../${media.svg}`, import.meta.url), 'utf8');
                expect(picture).toContain('role="img"');
                expect(picture.match(/(?:fill|stroke)="(?!none|var\()[^"]*"| style=/g)).toBeNull();
                expect(media.altText).toMatch(/^%walkthrough\..*\.alt%$/);
            }
        });

        it('leads to commands that there are', () => {
            const ours = new Set(contributes.commands.map(({ command }) => command));
            const texts = steps.flatMap(({ description }) => {
                const key = description.slice(1, -1);
                return [english, swedish].map((texts) => (texts as Readonly<Record<string, string>>)[key] ?? '');
            });
            const called = texts.flatMap((text) =>
                [...text.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command ?? ''),
            );
            expect(called.length).toBe(8);
            expect(called.filter((command) => command.startsWith('dialogplan.') && !ours.has(command))).toEqual([]);
        });

        it('says in English everything in Swedish, too: few Swedish users have VS Code in Swedish', () => {
            for (const [key, text] of Object.entries(english))
                if (/^walkthrough\..*\.(?:title|description)$/.test(key)) {
                    const [own = ''] = (swedish as Readonly<Record<string, string>>)[key]?.split('\n') ?? [];
                    expect(text).toContain(own);
                }
        });
    });
});
