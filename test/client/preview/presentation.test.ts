import { describe, expect, it } from 'vitest';
import { presentation } from '../../../client/preview/presentation.ts';
import type { Preview } from '../../../server/protocol.ts';

const sound: Preview = {
    uri: 'file:///plan.dialog',
    version: 3,
    language: 'sv',
    title: 'Support',
    broken: false,
    sections: [{ id: 'facts', title: 'Affären', html: '<h1>Support</h1>' }],
};
const broken: Preview = { ...sound, version: 4, broken: true, note: 'Rad 7 går inte att läsa.', sections: [] };

describe('presentation', () => {
    it('shows a sound plan without a note', () => {
        const { broken: _, ...rest } = sound;
        expect(presentation(undefined, sound, '-')).toEqual({ ...rest, note: undefined, sound: true });
    });

    it('keeps the last sound plan while the text is broken, and says so', () => {
        const before = presentation(undefined, sound, '-');
        expect(presentation(before, broken, '-')).toEqual({ ...before, version: 4, note: 'Rad 7 går inte att läsa.' });
    });

    it('keeps it through several broken answers', () => {
        const before = presentation(presentation(undefined, sound, '-'), broken, '-');
        expect(presentation(before, { ...broken, version: 5 }, '-').sections).toEqual(sound.sections);
    });

    it('drops the note with the next sound answer', () => {
        const before = presentation(presentation(undefined, sound, '-'), broken, '-');
        expect(presentation(before, { ...sound, version: 6 }, '-')).toMatchObject({ version: 6, note: undefined, sound: true });
    });

    it('shows what there is of a plan that was broken from the start, and goes on doing so', () => {
        const partly = { ...broken, sections: sound.sections };
        const first = presentation(undefined, partly, '-');
        expect(first).toMatchObject({ sound: false, note: 'Rad 7 går inte att läsa.', sections: sound.sections });
        expect(presentation(first, { ...broken, version: 5 }, '-').sections).toEqual([]);
    });

    it('has a sentence of its own where the server has none', () => {
        expect(presentation(undefined, { ...broken, note: undefined }, 'Not readable.').note).toBe('Not readable.');
    });
});
