import { describe, expect, test } from 'vitest';
import { thresholds } from '../../../language/catalogue/thresholds.ts';
import { translate } from '../../../language/index.ts';
import { meaningOf, meaningTexts } from '../../../language/vocabulary/meanings.ts';
import { allWords } from '../../../language/vocabulary/words.ts';

test('every word has a meaning, a sentence in English and in Swedish', () => {
    const sentence = /^\p{Lu}.*\.$|^\p{Lu}.*\.\)$/u;
    for (const word of allWords) {
        expect(meaningOf(word, ''), word).toMatch(sentence);
        expect(translate(meaningOf(word, ''), 'sv'), word).toMatch(sentence);
    }
    expect(meaningTexts.filter((text) => translate(text, 'sv') === text)).toEqual([]);
});

test('a word that means different things says which where it stands', () => {
    expect(meaningOf('strategic', 'DeliveryProperty')).not.toBe(meaningOf('strategic', 'Level'));
    expect(meaningOf('contract', 'AgendaItem')).not.toBe(meaningOf('contract', 'ContractProperty'));
});

describe('a number is the one the rules compare with', () => {
    test('the limit of direct procurement, and its year', () => {
        const { value, asOf } = thresholds.directProcurement;
        const text = meaningOf('direct-procurement', '');
        expect(text).toContain(`${value.toLocaleString('en')} SEK (LOU, as of ${asOf})`);
        expect(translate(text, 'sv')).toContain(`${value.toLocaleString('sv').replace(/\s/g, ' ')} kr`);
    });

    test('the years of a framework agreement', () => {
        expect(thresholds.frameworkAgreement.value).toBe(4);
        expect(meaningOf('framework', '')).toContain('More than four years');
    });
});
