import { describe, expect, it } from 'vitest';
import { isPageMessage, isShowMessage } from '../../../client/preview/messages.ts';

describe('isPageMessage', () => {
    it.each([{ type: 'wantAll' }, { type: 'drawn', serial: 4 }, { type: 'reveal', line: 0, character: 12 }])(
        'knows %o',
        (message) => expect(isPageMessage(message)).toBe(true),
    );

    it.each([
        undefined,
        null,
        'wantAll',
        {},
        { type: 'run' },
        { type: 'drawn' },
        { type: 'reveal', line: 1 },
        { type: 'reveal', line: -1, character: 0 },
        { type: 'reveal', line: 1.5, character: 0 },
        { type: 'reveal', line: '1', character: 0 },
        { type: 'reveal', line: Number.NaN, character: 0 },
    ])('refuses %o', (message) => expect(isPageMessage(message)).toBe(false));
});

describe('isShowMessage', () => {
    const message = {
        type: 'show',
        serial: 1,
        uri: 'file:///plan.dialog',
        version: 1,
        language: 'sv',
        title: 'Support',
        sound: true,
        order: [],
        changed: [],
    };

    it('knows the panel’s message', () => expect(isShowMessage(message)).toBe(true));

    it.each([undefined, 'show', { type: 'show' }, { ...message, order: 'facts' }, { ...message, type: 'themed' }])(
        'refuses %o',
        (other) => expect(isShowMessage(other)).toBe(false),
    );
});
