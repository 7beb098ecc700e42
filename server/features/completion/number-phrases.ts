import type { ExpectedValue } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';

/** By owner and property, numbers with what they count, in English, the usual ones first. Of a length of time the word before it tells what for. */
const phrases: Readonly<Record<string, readonly string[]>> = {
    'ForModifier.amount': ['3 months', '6 months', '12 months'],
    'ContractOption.times': ['2 times 12 months', '1 time 12 months', '2 times 24 months'],
    'AgendaDuration.amount': ['15 min', '10 min', '20 min', '30 min', '45 min', '60 min'],
    'EveryRhythm.interval': ['2 months', '3 months', '6 months', '2 weeks', '2 years'],
    'Alternation.interval': ['2 months', '3 months', '6 months', '2 years'],
    'ForumYears.interval': ['2 year', '3 year'],
    'Guest.nth': ['3rd time', '2nd time', '4th time'],
    'DayPosition.day': ['15th', '1st', '20th'],
    'WeekdayPosition.ordinal': [],
    'WorkdayPosition.ordinal': ['5th workday', '10th workday'],
};

/** The same for lengths of time, by the word before. */
const durations: Readonly<Record<string, readonly string[]>> = {
    within: ['5 workdays', '10 workdays', '3 workdays', '20 workdays', '2 weeks'],
    notice: ['5 workdays', '10 workdays', '2 weeks'],
    option: ['12 months', '24 months', '1 year'],
    time: ['12 months', '24 months', '1 year'],
    due: ['6 months', '3 months', '12 months'],
    starting: ['2 weeks after contract-start', '1 month after contract-start', '2 weeks before contract-start'],
    report: ['5 workdays before', '10 workdays before'],
    by: ['5 workdays before', '10 workdays before'],
};
const usual = ['2 weeks', '5 workdays', '1 month', '3 months'];

/** Numbers with their units that make sense at a place, as plan text in English. */
export function numberPhrases({ owner, property, terminal }: ExpectedValue, { place }: CompletionScene): readonly string[] {
    const before = place.before.findLast(({ tokenType }) => tokenType.name in durations)?.tokenType.name ?? '';
    if (owner === 'Duration') return place.isNewLine ? [] : (durations[before] ?? usual);
    const own = phrases[`${owner}.${property}`] ?? [];
    // A place that takes a number as well as an ordinal is asked for both; each phrase is offered once.
    const isOrdinal = /^\d+(?:st|nd|rd|th)/;
    return own.filter((phrase) => isOrdinal.test(phrase) === (terminal === 'ORDINAL'));
}
