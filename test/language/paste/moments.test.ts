import { describe, expect, it } from 'vitest';
import { clockIn, datesIn, timeIn } from '../../../language/paste/moments.ts';
import { languages } from '../../../language/vocabulary/languages.ts';
import { createLexicon } from '../../../language/vocabulary/lexicon.ts';

const lexicon = createLexicon(languages);

describe('dates', () => {
    it.each([
        ['2026-03-01', 'sv', ['2026-03-01'], ''],
        ['2026.3.1 och 2026/11/30', 'sv', ['2026-03-01', '2026-11-30'], ''],
        ['20260301', 'sv', ['2026-03-01'], ''],
        ['1.3.2026', 'en', ['2026-03-01'], ''],
        ['tis 3/4/2026', 'sv', ['2026-04-03'], ''],
        ['3/4/2026', 'en', [], '3/4/2026'],
        ['13/4/2026', 'en', ['2026-04-13'], ''],
        ['4/13/2026', 'en', ['2026-04-13'], ''],
        ['den 3:e mars 2026, 10 apr. 2026', 'sv', ['2026-03-03', '2026-04-10'], ''],
        ['Tuesday, March 3rd, 2026 13:00', 'en', ['2026-03-03'], '13:00'],
        ['2026-02-30', 'sv', [], '2026-02-30'],
        ['120260301', 'sv', [], '120260301'],
        ['mars 2026', 'sv', [], 'mars 2026'],
    ])('%j in %s', (cell, language, dates, rest) => {
        expect(datesIn(cell, language, lexicon)).toEqual({ dates, rest });
    });
});

describe('hours', () => {
    it.each([
        ['09:00-10:30', '09:00-10:30', ''],
        ['kl 9–10', '09:00-10:00', ''],
        ['13.00 till 14.30', '13:00-14:30', ''],
        ['kl. 13:00 - 15:00, sal 4', '13:00-15:00', 'sal 4'],
        ['13:00', undefined, '13:00'],
        ['15-13', undefined, '15-13'],
        ['25-26', undefined, '25-26'],
    ])('%j', (cell, time, rest) => {
        expect(timeIn(cell)).toEqual({ time, rest });
    });

    it.each([
        ['9', '09:00'],
        ['kl 9.30', '09:30'],
        ['13:00:00', '13:00'],
        ['24:00', undefined],
        ['at noon', undefined],
    ])('%j alone', (cell, time) => {
        expect(clockIn(cell)).toBe(time);
    });
});
