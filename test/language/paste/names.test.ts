import { expect, it } from 'vitest';
import { nameOf, quotedText, takeName } from '../../../language/paste/names.ts';

it.each([
    ['Avtalsansvarig IT', 'AvtalsansvarigIT'],
    ['it-chef / drift', 'ItChefDrift'],
    ['ärende & råd', 'ÄrendeRåd'],
    ['3:e linjen', 'Role'],
    ['会议', 'Role'],
    ['', 'Role'],
])('%j becomes a name', (text, name) => {
    expect(nameOf(text, 'Role')).toBe(name);
});

it('the first free name is taken, and then no longer free', () => {
    const taken = new Set(['Bea']);
    expect([takeName(['Bea', 'BeaHolm'], taken), takeName(['Bea', 'BeaHolm'], taken)]).toEqual(['BeaHolm', 'BeaHolm2']);
});

it('a text ends where it should', () => {
    expect(quotedText('a "b" \\\n”c')).toBe('"a \\"b\\" \\\\ \\”c"');
});
