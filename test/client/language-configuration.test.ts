import { describe, expect, it } from 'vitest';
import configuration from '../../syntaxes/language-configuration.json' with { type: 'json' };

const { wordPattern, indentationRules, onEnterRules } = configuration;

describe('a word', () => {
    const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));

    it.each([
        ['avtalsansvarig hos beställaren', ['avtalsansvarig', 'hos', 'beställaren']],
        ['held-by Åsa_2', ['held-by', 'Åsa_2']],
        ['beställare'.normalize('NFD'), ['beställare'.normalize('NFD')]],
        ['Region.ServiceOwner', ['Region', 'ServiceOwner']],
        ['den 15:e 2026-03-12', ['den', '15', 'e', '2026-03-12']],
        ['”Łódź”', ['Łódź']],
    ])('in %o', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('indentation', () => {
    const increases = (line: string) => new RegExp(indentationRules.increaseIndentPattern).test(line);

    it.each(['organisation Region "Region {" {', '  agenda {', 'meeting Ops ”Drift” { // every week', 'deal A { /* so */'])(
        'grows after %o',
        (line) => expect(increases(line)).toBe(true),
    );

    it.each(['  phase after { }', '// like this {', '  about "{"', '/* { */', '}', ''])('does not grow after %o', (line) =>
        expect(increases(line)).toBe(false),
    );

    it('shrinks at a closing brace', () => {
        expect(new RegExp(indentationRules.decreaseIndentPattern).test('    }')).toBe(true);
    });
});

describe('Enter', () => {
    const appended = (before: string, after: string) =>
        onEnterRules.find(
            ({ beforeText, afterText = '' }) => new RegExp(beforeText).test(before) && new RegExp(afterText).test(after),
        )?.action.appendText;

    it.each([
        ['  // a remark that', ' goes on', '// '],
        ['  // a remark', '', undefined],
        ['  /* a longer', '', ' * '],
        ['  /* a longer', ' */', ' * '],
        ['   * remark', '', '* '],
        ['  /* closed */', '', undefined],
        ['  organisation A "A" {', '', undefined],
    ])('between %o and %o writes %o', (before, after, expected) => expect(appended(before, after)).toBe(expected));
});
