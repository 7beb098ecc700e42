import { beforeAll, describe, expect, test } from 'vitest';
import { buildPlan } from '../../../language/index.ts';
import type { Meeting } from '../../../language/model/meeting.ts';
import { describeCadence, describeException, describeStarting } from '../../../language/views/describe-cadence.ts';
import { workspace } from '../../support/workspace.ts';

/** A cadence as it is written, and as it is said in English and in Swedish. */
const cadences: readonly (readonly [written: string, english: string, swedish: string])[] = [
    // every
    ['every day at 08:00-08:15', 'every day, 08:00–08:15', 'varje dag, 08:00–08:15'],
    ['every week', 'every week', 'varje vecka'],
    ['every week on tuesday at 09:00-10:00', 'every week, Tuesdays 09:00–10:00', 'varje vecka, tisdagar 09:00–10:00'],
    ['every-other week on friday', 'every other week, Fridays', 'varannan vecka, fredagar'],
    ['every 3 weeks on monday', 'every 3 weeks, Mondays', 'var tredje vecka, måndagar'],
    ['every week on tuesday in march', 'every week, Tuesdays in March', 'varje vecka, tisdagar i mars'],
    ['every month', 'every month', 'varje månad'],
    ['every month at 09:00-10:00', 'every month, 09:00–10:00', 'varje månad, 09:00–10:00'],
    [
        'every month on first tuesday at 09:00-10:00',
        'the first Tuesday of every month 09:00–10:00',
        'första tisdagen varje månad 09:00–10:00',
    ],
    ['every 2 months on last friday', 'the last Friday of every other month', 'sista fredagen varannan månad'],
    ['every third month on 15th', 'the 15th of every third month', 'den 15:e var tredje månad'],
    ['every month on day 31', 'the 31st of every month', 'den 31:a varje månad'],
    ['every month on 10th workday', 'the tenth workday of every month', 'tionde arbetsdagen varje månad'],
    ['every month on last workday', 'the last workday of every month', 'sista arbetsdagen varje månad'],
    [
        'every month on first monday in march, june',
        'the first Monday of March and June every year',
        'första måndagen i mars och juni varje år',
    ],
    [
        'every 2 months on first monday in march',
        'the first Monday of every other month, only in March',
        'första måndagen varannan månad, bara i mars',
    ],
    ['every month on tuesday', 'every month, a Tuesday', 'varje månad, en tisdag'],
    [
        'every quarter on second workday',
        'every quarter, the second workday of the month',
        'varje kvartal, andra arbetsdagen i månaden',
    ],
    ['every-other quarter', 'every other quarter', 'vartannat kvartal'],
    ['every tertial', 'every tertial', 'varje tertial'],
    [
        'every half-year on first monday',
        'every half-year, the first Monday of the month',
        'varje halvår, första måndagen i månaden',
    ],
    [
        'every year in november on second wednesday at 13:00-16:00',
        'every year, the second Wednesday of November 13:00–16:00',
        'varje år, andra onsdagen i november 13:00–16:00',
    ],
    ['every year in week 45 on tuesday', 'every year, Tuesday of week 45', 'varje år, tisdag i vecka 45'],
    ['every 3 years', 'every 3 years', 'vart tredje år'],
    ['every 13 weeks', 'every 13 weeks', 'var 13:e vecka'],
    // bounds
    ['at-least every week', 'at least once a week', 'minst en gång i veckan'],
    [
        'at-most every month on 2nd workday at 08:00-09:00',
        'at most once a month, the second workday of the month 08:00–09:00',
        'högst en gång i månaden, andra arbetsdagen i månaden 08:00–09:00',
    ],
    ['at-most every 2 weeks', 'at most every other week', 'högst varannan vecka'],
    // times per year
    ['1 time per year', 'once a year', 'en gång per år'],
    ['2 times per year in april, october', 'twice a year, in April and October', '2 gånger per år, i april och oktober'],
    [
        '3 times per year in february, may, september on second wednesday at 13:00-15:00',
        '3 times a year, the second Wednesday of February, May and September 13:00–15:00',
        '3 gånger per år, andra onsdagen i februari, maj och september 13:00–15:00',
    ],
    [
        'at-least 3 times per year in march, june, october on day 15',
        'at least 3 times a year, the 15th of March, June and October',
        'minst 3 gånger per år, den 15:e i mars, juni och oktober',
    ],
    ['2 to 4 times per year', '2–4 times a year', '2–4 gånger per år'],
    [
        '4 times per year on first monday',
        '4 times a year, the first Monday of the month',
        '4 gånger per år, första måndagen i månaden',
    ],
    ['2 times per year in week 8, week 20', 'twice a year, in week 8 and 20', '2 gånger per år, i vecka 8 och 20'],
    // dates
    [
        'on 2026-04-23, 2026-10-22, 2027-04-22 at 14:00-16:00',
        '23 April and 22 October 2026, 22 April 2027, 14:00–16:00',
        '23 april och 22 oktober 2026, 22 april 2027, 14:00–16:00',
    ],
    ['on 2026-01-27, 2026-01-13, 2026-01-20', '13, 20 and 27 January 2026', '13, 20 och 27 januari 2026'],
    // relative
    ['2 weeks before Other at 09:00-09:30', '2 weeks before “The other”, 09:00–09:30', '2 veckor före ”The other”, 09:00–09:30'],
    ['5 workdays after contract-start', '5 workdays after the start of the contract', '5 arbetsdagar efter avtalsstart'],
    ['1 month before contract-end', 'one month before the end of the contract', 'en månad före avtalsslut'],
    ['1 year after signed', 'one year after signing', 'ett år efter avtalstecknandet'],
    [
        'together-with Other at 14:30-15:30',
        'together with “The other”, 14:30–15:30',
        'i anslutning till ”The other”, 14:30–15:30',
    ],
    // as needed
    ['as-needed', 'as needed', 'vid behov'],
    ['as-needed within 1 workday', 'as needed, within one workday', 'vid behov, inom en arbetsdag'],
    // chains
    [
        'every week the first 3 months on tuesday at 09:00-10:00 then every month on first tuesday at 09:00-10:00',
        'every week for the first 3 months, Tuesdays 09:00–10:00; then the first Tuesday of every month 09:00–10:00',
        'varje vecka de första 3 månaderna, tisdagar 09:00–10:00; därefter första tisdagen varje månad 09:00–10:00',
    ],
    [
        'every day the first week then every week the first 2 quarters then every month on first monday the first year at 09:00-10:00 then every quarter',
        'every day for the first week; then every week for 2 quarters; then the first Monday of every month for one year, 09:00–10:00; then every quarter',
        'varje dag den första veckan; därefter varje vecka i 2 kvartal; därefter första måndagen varje månad i ett år, 09:00–10:00; därefter varje kvartal',
    ],
    ['every week the first 1 year', 'every week for the first year', 'varje vecka det första året'],
];

const others = `
    meeting Start { every week starting 2 weeks after contract-start except 2026-05-04 moved to 2026-05-05 at 10:00-10:30 "Why" except 2026-06-01 cancelled }
    meeting Date { every week starting 2026-03-12 except 2026-06-08 moved to 2026-06-09 }
    meeting Same { every week starting contract-start }`;

let meetings: ReadonlyMap<string, Meeting>;

beforeAll(async () => {
    const written = cadences.map(([cadence], index) => `meeting M${index} { ${cadence} }`);
    const text = `deal D { governance { operational level { meeting Other "The other" { every year } ${written.join('\n')} ${others} } } }`;
    const { documents, check } = await workspace({ 'plan.dialog': text });
    expect(check('plan.dialog').context.syntaxProblems).toEqual([]);
    const level = buildPlan(documents.get('plan.dialog')!).plan.deals[0]?.governance?.levels[0];
    meetings = new Map(level?.meetings.map((meeting) => [meeting.name, meeting]));
});

const titleOf = (name: string) => meetings.get(name)?.title ?? name;

describe('a cadence in words', () => {
    test.each(cadences.map(([written, english, swedish], index) => ({ written, english, swedish, index })))(
        '$written',
        ({ english, swedish, index }) => {
            const { cadence } = meetings.get(`M${index}`)!;
            expect(describeCadence(cadence, titleOf, 'en')).toBe(english);
            expect(describeCadence(cadence, titleOf, 'sv')).toBe(swedish);
        },
    );

    test('of which nothing is readable is empty', () => {
        expect(describeCadence([], titleOf, 'sv')).toBe('');
    });

    test('in a language without phrases is English', () => {
        expect(describeCadence(meetings.get('M1')!.cadence, titleOf, 'fi')).toBe('every week');
    });
});

describe('what belongs to a cadence', () => {
    const starting = (name: string, language: string) => {
        const start = meetings.get(name)?.starting;
        return start && describeStarting(start, language);
    };
    const exceptions = (name: string, language: string) =>
        meetings.get(name)?.exceptions.map((exception) => describeException(exception, language));

    test('where it begins', () => {
        expect(starting('Start', 'en')).toBe('2 weeks after the start of the contract');
        expect(starting('Start', 'sv')).toBe('2 veckor efter avtalsstart');
        expect(starting('Date', 'sv')).toBe('12 mars 2026');
        expect(starting('Same', 'en')).toBe('at the start of the contract');
        expect(starting('Same', 'sv')).toBe('vid avtalsstart');
    });

    test('its exceptions', () => {
        expect(exceptions('Start', 'en')).toEqual(['moved to 2026-05-05 10:00–10:30', 'cancelled']);
        expect(exceptions('Start', 'sv')).toEqual(['flyttat till 2026-05-05 10:00–10:30', 'inställt']);
        expect(exceptions('Date', 'sv')).toEqual(['flyttat till 2026-06-09']);
    });
});
