import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { contentLine, escaped } from '../../../../language/exports/ics/content-line.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
/** What a reader that is not ours makes of one line. */
const read = (line: string) => ICAL.Property.fromString(line.replace(/\r\n$/, '').replace(/\r\n /g, ''));

/** What people write, and what they can't: controls, halves of characters, and the signs that mean something in a calendar. */
const anything = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    fc.constantFrom('\\', ';', ',', ':', '"', '\r', '\n', '\r\n ', '\t', '\0', '\u2028', '\ud800', 'å', '🙂'),
);

describe('a content line', () => {
    test('is folded at 75 octets, between characters', () => {
        const line = contentLine('SUMMARY', 'å'.repeat(60));
        expect(line.split('\r\n')).toEqual([`SUMMARY:${'å'.repeat(33)}`, ` ${'å'.repeat(27)}`, '']);
    });

    test('of whatever text keeps to its length, its end and its content', () => {
        fc.assert(
            fc.property(fc.string({ unit: anything, maxLength: 300 }), (text) => {
                const line = contentLine('SUMMARY', escaped(text));
                expect(line.endsWith('\r\n')).toBe(true);
                for (const part of line.slice(0, -2).split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
                const clean = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]|\p{Cs}/gu, '');
                expect(read(line).getFirstValue()).toBe(clean);
            }),
            { numRuns: 500 },
        );
    });

    test('cannot be left by a line end, in a text or a parameter', () => {
        const hostile = 'A\r\nEND:VEVENT\u2028BEGIN:VEVENT\n"x":y;z';
        const line = contentLine('ATTENDEE', 'mailto:a@b.example', { CN: hostile });
        expect(line.match(/\r\n(?! )/g)).toHaveLength(1);
        expect(read(line).getFirstParameter('cn')).toBe("A END:VEVENT BEGIN:VEVENT 'x':y;z");
        expect(escaped(hostile)).toBe('A\\nEND:VEVENT\\nBEGIN:VEVENT\\n"x":y\\;z');
    });

    test('quotes a parameter only where it must', () => {
        expect(contentLine('X', '1', { A: 'plain', B: 'a b', C: 'a,b' })).toBe('X;A=plain;B="a b";C="a,b":1\r\n');
    });
});
