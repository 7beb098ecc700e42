import type { Language, PlacedForm } from './language.ts';
import { levelKinds, units } from './places.ts';
import { allWords, type Word, words } from './words.ts';

/** English: the canonical words themselves, then their further forms. */
export const en: Language = {
    id: 'en',
    name: 'English',
    words: Object.fromEntries(allWords.map((word) => [word, [word, ...words[word]]])),
    placed: [
        // every 3 months, every 3rd time
        { word: 'ORDINAL', form: '{number}', after: [['every']], before: [units] },
        { word: 'INT', form: '{ordinal}', after: [['every']], before: [['time']] },
        { word: 'time', form: 'time', after: [['INT', 'ORDINAL'], ['every']] },
        // escalate operational to tactical
        { word: 'from', form: '', after: [['escalate']] },
        { word: 'level', form: '', after: [levelKinds, ['to']] },
        ...[...units, 'time' as const].flatMap(counted),
    ],
};

/** `1 week`, `3 weeks`, `every 3 weeks`. */
function counted(word: Word): readonly PlacedForm[] {
    const plural = words[word].find((form) => form.endsWith('s'));
    if (!plural) return [];
    return [
        { word, form: word, after: [['ONE']] },
        { word, form: plural, after: [['INT']] },
        { word, form: plural, after: [['ORDINAL'], ['every']] },
    ];
}
