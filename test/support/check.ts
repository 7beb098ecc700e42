import { expect } from 'vitest';
import { type CheckOptions, offersOf } from '../../language/index.ts';
import { annotate, fixtureFiles } from './annotate.ts';
import { applyChanges } from './apply-changes.ts';
import { workspace } from './workspace.ts';

export interface CheckFixtureOptions extends Partial<CheckOptions> {
    /** Only findings of these codes are compared; all of them when left out. */
    readonly only?: readonly string[];
    /** Language of the messages; the file's own when left out. */
    readonly language?: string;
}

/**
 * Checks every file of an annotated fixture and compares *all* findings, as annotations, with those written in it: a finding too many fails
 * just as one too few.
 */
export async function check(fixture: string, options: CheckFixtureOptions = {}): Promise<void> {
    const files = fixtureFiles(fixture);
    const { check: checkFile, services } = await workspace(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    const drawn = files.map(({ name, text }, index) => {
        const { findings, context } = checkFile(name, options);
        const shown = options.only ? findings.filter(({ code }) => options.only?.includes(code)) : findings;
        const lexicon = services.vocabulary.Lexicon;
        const body = annotate(text, shown, {
            language: options.language ?? context.language,
            lexicon,
            hasFix: (finding) => offersOf(finding, context).length > 0,
        });
        return index === 0 && name === 'plan.dialog' ? body : `//- /${name}\n${body}`;
    });
    expect(drawn.join('\n').trim()).toBe(fixture.trim());
}

/**
 * Applies the first offered fix (or the one with `title`) of the first finding of a code, and returns the files afterwards.
 */
export async function applyFix(fixture: string, code: string, title?: string): Promise<Readonly<Record<string, string>>> {
    const files = fixtureFiles(fixture);
    const names = files.map(({ name }) => name);
    const space = await workspace(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    for (const name of names) {
        const { findings, context } = space.check(name);
        for (const finding of findings.filter((one) => one.code === code)) {
            const offer = offersOf(finding, context).find((one) => title === undefined || one.title === title);
            if (!offer) continue;
            return applyChanges(Object.fromEntries(files.map((file) => [file.name, file.text])), name, offer.changes);
        }
    }
    throw new Error(`No finding "${code}" with such a fix.`);
}
