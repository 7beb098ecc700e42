import { describe, expect, it } from 'vitest';
import { type Choices, unchosen } from '../../../client/preview/choices.ts';
import { isPageState, pageState } from '../../../client/preview/page-state.ts';
import type { Presentation } from '../../../client/preview/presentation.ts';

const shown: Presentation = {
    uri: 'file:///plan.dialog',
    version: 3,
    language: 'sv',
    title: 'Support',
    sound: true,
    sections: [{ id: 'facts', title: 'Affären', html: '<h1>Support</h1>' }],
};

const choices: Choices = { hidden: ['strategic'], person: 'Buyer.Eva', size: 1.2, year: 2027 };

describe('pageState', () => {
    it('comes back from storage as it was', () => {
        const stored: unknown = JSON.parse(JSON.stringify(pageState(shown, 120, choices)));
        expect(isPageState(stored)).toBe(true);
        expect(stored).toEqual({ uri: shown.uri, scroll: 120, choices, presentation: shown });
    });

    it('leaves out the sections of a huge plan, which are asked for anew', () => {
        const huge = { ...shown, sections: [{ id: 'facts', title: '', html: 'x'.repeat(2_000_000) }] };
        const state = pageState(huge, 5, choices);
        expect(state).toEqual({ uri: shown.uri, scroll: 5, choices });
        expect(isPageState(state)).toBe(true);
    });
});

describe('isPageState', () => {
    const state = pageState(shown, 0, unchosen);

    it.each([
        undefined,
        null,
        {},
        { ...state, uri: 1 },
        { ...state, scroll: undefined },
        { uri: shown.uri, scroll: 0 },
        { ...state, choices: { ...unchosen, hidden: 'strategic' } },
        { ...state, choices: { ...unchosen, hidden: [1] } },
        { ...state, choices: { hidden: [], size: 1 } },
        { ...state, choices: { ...unchosen, size: '1' } },
        { ...state, choices: { ...unchosen, year: '2027' } },
        { ...state, presentation: {} },
        { ...state, presentation: { ...shown, language: 'no' } },
        { ...state, presentation: { ...shown, sections: [{ id: 'facts' }] } },
        { ...state, presentation: undefined },
    ])('refuses %o', (value) => expect(isPageState(value)).toBe(false));
});
