import { describe, expect, it } from 'vitest';
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

describe('pageState', () => {
    it('comes back from storage as it was', () => {
        const stored: unknown = JSON.parse(JSON.stringify(pageState(shown, 120)));
        expect(isPageState(stored)).toBe(true);
        expect(stored).toEqual({ uri: shown.uri, scroll: 120, presentation: shown });
    });

    it('leaves out the sections of a huge plan, which are asked for anew', () => {
        const huge = { ...shown, sections: [{ id: 'facts', title: '', html: 'x'.repeat(2_000_000) }] };
        const state = pageState(huge, 5);
        expect(state).toEqual({ uri: shown.uri, scroll: 5 });
        expect(isPageState(state)).toBe(true);
    });
});

describe('isPageState', () => {
    const state = pageState(shown, 0);

    it.each([
        undefined,
        null,
        {},
        { uri: 1, scroll: 0 },
        { uri: shown.uri },
        { ...state, presentation: {} },
        { ...state, presentation: { ...shown, language: 'no' } },
        { ...state, presentation: { ...shown, sections: [{ id: 'facts' }] } },
        { ...state, presentation: undefined },
    ])('refuses %o', (value) => expect(isPageState(value)).toBe(false));
});
