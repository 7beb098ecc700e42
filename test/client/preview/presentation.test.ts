import { describe, expect, it } from 'vitest';
import { presentation } from '../../../client/preview/presentation.ts';
import { textChange } from '../../../client/preview/text-change.ts';
import type { Preview, PreviewProblem } from '../../../server/protocol.ts';

const sound: Preview = {
    uri: 'file:///plan.dialog',
    version: 3,
    language: 'sv',
    title: 'Support',
    broken: false,
    sections: [{ id: 'facts', title: 'Affären', html: '<h1>Support</h1>' }],
};
const broken: Preview = { ...sound, version: 4, broken: true, note: 'Rad 7 går inte att läsa.', sections: [] };
const options = { brokenNote: '-' };
const finding = (message: string, line: number): PreviewProblem => ({ severity: 'error', message, line, character: 2 });

describe('presentation', () => {
    it('shows a sound plan without a note', () => {
        const { broken: _, ...rest } = sound;
        expect(presentation(undefined, sound, options)).toEqual({ ...rest, note: undefined, sound: true });
    });

    it('keeps the last sound plan while the text is broken, and says so', () => {
        const before = presentation(undefined, sound, options);
        expect(presentation(before, broken, options)).toEqual({ ...before, version: 4, note: 'Rad 7 går inte att läsa.' });
    });

    it('keeps it through several broken answers', () => {
        const before = presentation(presentation(undefined, sound, options), broken, options);
        expect(presentation(before, { ...broken, version: 5 }, options).sections).toEqual(sound.sections);
    });

    it('drops the note with the next sound answer', () => {
        const before = presentation(presentation(undefined, sound, options), broken, options);
        expect(presentation(before, { ...sound, version: 6 }, options)).toMatchObject({
            version: 6,
            note: undefined,
            sound: true,
        });
    });

    it('shows what there is of a plan that was broken from the start, and goes on doing so', () => {
        const partly = { ...broken, sections: sound.sections };
        const first = presentation(undefined, partly, options);
        expect(first).toMatchObject({ sound: false, note: 'Rad 7 går inte att läsa.', sections: sound.sections });
        expect(presentation(first, { ...broken, version: 5 }, options).sections).toEqual([]);
    });

    it('has a sentence of its own where the server has none', () => {
        expect(presentation(undefined, { ...broken, note: undefined }, { brokenNote: 'Not readable.' }).note).toBe(
            'Not readable.',
        );
    });

    it('shows what is found in a broken text where that was in the sound plan', () => {
        const before = presentation(undefined, { ...sound, problems: [finding('no chair', 2)] }, options);
        const answer = { ...broken, problems: [finding('not a word', 1), finding('no chair', 3)] };
        const change = textChange('deal\nlevel\nmeeting', 'deal\nlvel\n\nmeeting');
        const problems = [finding('not a word', 1), finding('no chair', 2)];
        expect(presentation(before, answer, { ...options, change })).toEqual({
            ...before,
            version: 4,
            note: 'Rad 7 går inte att läsa.',
            problems,
        });
    });

    it('keeps what was found in the sound plan where it does not know what became of its text', () => {
        const before = presentation(undefined, { ...sound, problems: [finding('no chair', 2)] }, options);
        const answer = { ...broken, problems: [finding('no chair', 9)] };
        expect(presentation(before, answer, options).problems).toEqual([finding('no chair', 2)]);
    });

    describe('another year', () => {
        const years = [2026, 2027];
        const before = presentation(undefined, { ...sound, years, year: 2026 }, options);
        const next = { ...broken, years, year: 2027, sections: [{ id: 'wheel', title: 'Årshjul', html: '<svg></svg>' }] };

        it('is shown when the reader asks for it, broken or not', () => {
            const { broken: _, ...incoming } = next;
            expect(presentation(before, next, { ...options, year: 2027 })).toEqual({ ...incoming, sound: false });
        });

        it('does not take the plan away where the reader did not ask for it', () => {
            const kept = { ...before, version: 4, note: 'Rad 7 går inte att läsa.' };
            expect(presentation(before, next, options)).toEqual(kept);
            expect(presentation(before, { ...next, year: undefined, years: undefined }, { ...options, year: 2026 })).toEqual(
                kept,
            );
        });
    });
});
