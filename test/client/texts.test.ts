import { describe, expect, it } from 'vitest';
import { texts } from '../../client/texts.ts';

/** Every sentence with the path that leads to it. */
function sentences(value: unknown, path = ''): readonly (readonly [path: string, sentence: string])[] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') return [[path, String(value('Title'))]];
    return Object.entries(value ?? {}).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const english = sentences(texts('en'));
const swedish = sentences(texts('sv'));

describe('texts', () => {
    it('has every sentence in both languages', () => {
        expect(swedish.map(([path]) => path)).toEqual(english.map(([path]) => path));
        expect([...english, ...swedish].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    });

    it('names the buttons as they are called', () => {
        for (const language of ['en', 'sv'] as const) {
            const { restartServer, serverGaveUp, serverNotStarted, newPlan } = texts(language);
            for (const sentence of [serverGaveUp, serverNotStarted, newPlan.failed]) expect(sentence).toContain(restartServer);
        }
    });
});
