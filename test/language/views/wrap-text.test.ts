import { describe, expect, test } from 'vitest';
import { wrapText } from '../../../language/views/wrap-text.ts';

describe('wrapping', () => {
    test('breaks between words', () => {
        expect(wrapText('within 10 workdays by the contract manager', 120, 14)).toEqual([
            'within 10',
            'workdays by',
            'the contract',
            'manager',
        ]);
    });

    test('cuts a word that is too long, and loses nothing', () => {
        const word = 'Kontinuitetsplaneringssamordning';
        const lines = wrapText(word, 100, 14);
        expect(lines.length).toBeGreaterThan(1);
        expect(lines.join('')).toBe(word);
    });

    test('keeps signs together that make one letter', () => {
        const lines = wrapText('e\u0301'.repeat(30), 60, 14);
        expect(lines.length).toBeGreaterThan(1);
        for (const line of lines) expect(line.startsWith('e')).toBe(true);
    });

    test('of nothing is nothing', () => {
        expect(wrapText('  ', 100, 14)).toEqual([]);
    });
});
