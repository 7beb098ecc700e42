import { describe, expect, test } from 'vitest';
import { typedPlans } from '../../support/typed-plans.ts';
import { typingSession } from '../../support/typing-session.ts';

/** Every seventh key: with the other folders that are typed, more than twenty thousand beginnings of plans. */
const step = 7;

describe('typed key by key, a plan never makes the server fail, and the word that comes next is always offered', () => {
    test.each(typedPlans('test/corpus'))('$name', { timeout: 120_000 }, async ({ name, files }) => {
        const { prefixes, shortcomings } = await typingSession(files, name, step);
        expect(shortcomings).toEqual([]);
        expect(prefixes).toBe(Math.floor((files[name] ?? '').length / step) + 1);
    });
});
