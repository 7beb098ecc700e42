import { describe, expect, test } from 'vitest';
import type { Organisation, Participant } from '../../../language/model/parties.ts';
import type { Duration } from '../../../language/model/values.ts';
import { capitalised } from '../../../language/views/capitalised.ts';
import { describeDuration } from '../../../language/views/describe-duration.ts';
import { describeMoney } from '../../../language/views/describe-money.ts';
import { describeParticipant, participantInProse } from '../../../language/views/describe-participant.ts';
import { dateInProse, periodInTable } from '../../../language/views/format-date.ts';
import { en } from '../../../language/views/phrases-en.ts';
import { phrasesOf } from '../../../language/views/phrases-of.ts';
import { sv } from '../../../language/views/phrases-sv.ts';

const source = { uri: 'file:///plan.dialog', line: 0, character: 0 };
const person = (name: string) => ({ name, fullName: `${name} Ek`, email: undefined, source });
const organisation: Organisation = {
    name: 'Region',
    title: 'Region Västmark',
    country: undefined,
    timezone: undefined,
    closures: [],
    roles: [],
    persons: [],
    source,
};

describe('lengths', () => {
    const lengths: readonly (readonly [Duration, english: string, swedish: string])[] = [
        [{ amount: 1, unit: 'day' }, 'one day', 'en dag'],
        [{ amount: 10, unit: 'workday' }, '10 workdays', '10 arbetsdagar'],
        [{ amount: 2, unit: 'week' }, '2 weeks', '2 veckor'],
        [{ amount: 1, unit: 'quarter' }, 'one quarter', 'ett kvartal'],
        [{ amount: 2, unit: 'half-year' }, '2 half-years', '2 halvår'],
        [{ amount: 3, unit: 'tertial' }, '3 tertials', '3 tertial'],
        [{ amount: 1, unit: 'year' }, 'one year', 'ett år'],
    ];

    test.each(lengths)('%o', (duration, english, swedish) => {
        expect(describeDuration(duration, 'en')).toBe(english);
        expect(describeDuration(duration, 'sv')).toBe(swedish);
    });
});

describe('money', () => {
    const sums: readonly (readonly [amount: number, currency: string, english: string, swedish: string])[] = [
        [48_000_000, 'SEK', 'SEK 48,000,000', '48 000 000 kr'],
        [999, 'SEK', 'SEK 999', '999 kr'],
        [1_200_000, 'EUR', 'EUR 1,200,000', '1 200 000 euro'],
        [2_000, 'NOK', 'NOK 2,000', '2 000 norska kronor'],
        [1e21, 'DKK', 'DKK 1,000,000,000,000,000,000,000', '1 000 000 000 000 000 000 000 danska kronor'],
    ];

    test.each(sums)('%d %s', (amount, currency, english, swedish) => {
        expect(describeMoney({ amount, currency }, 'en').replaceAll('\u00a0', ' ')).toBe(english);
        expect(describeMoney({ amount, currency }, 'sv').replaceAll('\u00a0', ' ')).toBe(swedish);
        // A sum is never torn at a line's end.
        expect(describeMoney({ amount, currency }, 'en')).not.toContain(' ');
    });
});

describe('dates', () => {
    test('have their months in running text', () => {
        expect(dateInProse('2026-03-02', 'en')).toBe('2 March 2026');
        expect(dateInProse('2026-03-02', 'sv')).toBe('2 mars 2026');
    });

    test('stay as they are in tables', () => {
        expect(periodInTable({ start: '2026-01-01', end: '2029-12-31' })).toBe('2026-01-01 – 2029-12-31');
        expect(periodInTable({ start: '2026-01-01', end: '2026-01-01' })).toBe('2026-01-01');
    });
});

describe('participants', () => {
    const role = (title: string | undefined, until?: string): Participant => ({
        kind: 'role',
        organisation,
        role: {
            name: 'Owner',
            title,
            functions: ['contract-owner'],
            holders: [
                { person: person('Anna'), from: undefined, until, alternate: undefined },
                ...(until ? [{ person: person('Bo'), from: '2026-09-01', until: undefined, alternate: undefined }] : []),
            ],
            source,
        },
    });

    test('by function are on a side; on both where none is written', () => {
        expect(participantInProse({ kind: 'function', function: 'operations', side: 'both' }, 'sv')).toBe(
            'driftansvarig hos båda',
        );
        expect(participantInProse({ kind: 'function', function: 'operations', side: undefined }, 'sv')).toBe(
            'driftansvarig hos båda',
        );
        expect(participantInProse({ kind: 'function', function: 'user', side: 'buyer' }, 'en')).toBe(
            'user representative at the buyer',
        );
    });

    test('by role are of their organisation', () => {
        expect(participantInProse(role('Service owner'), 'sv')).toBe('Service owner, Region Västmark');
        expect(participantInProse(role(undefined), 'sv')).toBe('Owner, Region Västmark');
    });

    test('by role bring their holder, where it does not take a calendar to know', () => {
        expect(describeParticipant(role('Owner'), 'en').holders).toEqual(['Anna Ek']);
        expect(describeParticipant(role('Owner', '2026-08-31'), 'en').holders).toEqual([]);
        expect(describeParticipant(role('Owner', '2026-08-31'), 'en', '2026-08-31').holders).toEqual(['Anna Ek']);
        expect(describeParticipant(role('Owner', '2026-08-31'), 'en', '2026-09-01').holders).toEqual(['Bo Ek']);
    });

    test('by person have a name', () => {
        expect(participantInProse({ kind: 'person', organisation, person: person('Anna') }, 'sv')).toBe(
            'Anna Ek, Region Västmark',
        );
    });
});

describe('every tongue', () => {
    test('says the same things', () => {
        const keys = (value: object): readonly string[] =>
            Object.entries(value).flatMap(([key, one]) => [key, ...(typeof one === 'object' ? Object.keys(one) : [])]);
        expect(keys(sv)).toEqual(keys(en));
    });

    test('has English for a language without phrases', () => {
        expect(phrasesOf('fi')).toBe(en);
    });

    test('begins a cell with a capital', () => {
        expect(capitalised('åtgärd')).toBe('Åtgärd');
        expect(capitalised('')).toBe('');
    });
});
