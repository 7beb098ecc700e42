import { expect, test } from 'vitest';
import { nearest } from '../../../language/syntax/nearest.ts';

test('the likest first, and none that is too far off', () => {
    expect(nearest('operatons', ['operations', 'option', 'legal'])).toEqual(['operations']);
    expect(nearest('foo', ['buyer', 'type'])).toEqual([]);
});

test('case, accents, swapped letters and half a word count little or nothing', () => {
    expect(nearest('mote', ['möte'])).toEqual(['möte']);
    expect(nearest('tpye', ['type', 'value'])).toEqual(['type']);
    expect(nearest('strat', ['strategic'])).toEqual(['strategic']);
});
