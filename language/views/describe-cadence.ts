import type { CadenceException, CadenceStep, Meeting, Rhythm, Starting } from '../model/meeting.ts';
import { clock, dateInProse, datesInProse } from './format-date.ts';
import type { Phrases } from './phrases.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';

/** The title of a meeting by its name: what one cadence calls the meeting that it follows. */
export type TitleOf = (meeting: string) => string;

/**
 * A cadence in running text: "every week for the first 3 months, Tuesdays 09:00–10:00; then the first Tuesday of every month 09:00–10:00".
 * Empty where none is written.
 */
export function describeCadence(steps: Meeting['cadence'], titleOf: TitleOf, language: string): string {
    const [first, ...later] = steps.map((step, index) => describeStep(step, index > 0, titleOf, language));
    return [first, ...later.map((step) => say(texts.cadence.then, language, { step }))].filter(Boolean).join('; ');
}

/** When a cadence begins, where that is not the contract's start: "2 weeks after the start of the contract". */
export function describeStarting(starting: Starting, language: string): string {
    const phrases = phrasesOf(language);
    if ('date' in starting) return dateInProse(starting.date, language);
    const start = phrases.events['contract-start'];
    return starting.distance
        ? `${phrases.duration(starting.distance)} ${phrases.relations[starting.direction]} ${start}`
        : say(texts.cadence.at, language, { event: start });
}

/** What an exception does to its date, which stands beside it: "cancelled", "moved to 2026-05-05 10:00–10:30". */
export function describeException(exception: CadenceException, language: string): string {
    if (exception.kind === 'cancelled') return say(texts.cadence.cancelled, language);
    const to = [exception.to, exception.time && clock(exception.time)].filter(Boolean).join(' ');
    return say(texts.cadence.moved, language, { date: to });
}

/** A meeting, or anything else with a name of its own, inside a sentence. */
export function quoted(title: string, language: string): string {
    const [open, close] = phrasesOf(language).quotes;
    return `${open}${title}${close}`;
}

function describeStep(step: CadenceStep, isLater: boolean, titleOf: TitleOf, language: string): string {
    const phrases = phrasesOf(language);
    const { rhythm } = step;
    const lasts = step.first && (isLater ? phrases.lasting(step.first) : phrases.theFirst(step.first));
    const time = step.time && clock(step.time);
    const whole = rhythm.kind === 'every' && wholePosition(step, rhythm, phrases);
    if (whole) return lasts ? joined(`${whole} ${lasts}`, time) : spaced(whole, time);
    const head = spaced(describeRhythm(rhythm, titleOf, language), lasts);
    const tail = describeTail(step, rhythm, phrases);
    return joined(head, tail ? spaced(tail, time) : time);
}

/** "the first Tuesday of every month": a monthly rhythm and its position are one phrase. */
function wholePosition(step: CadenceStep, rhythm: Extract<Rhythm, { kind: 'every' }>, phrases: Phrases): string | undefined {
    const { position } = step;
    const isBareWeekday = position?.kind === 'weekday' && position.ordinal === undefined;
    if (!position || isBareWeekday || rhythm.unit !== 'month' || rhythm.bound) return undefined;
    const times = phrases.times(step.months, step.weeks);
    if (!times) return phrases.positionEvery(position, rhythm);
    return rhythm.every === 1
        ? `${phrases.positionIn(position, times)} ${phrases.yearly}`
        : joined(phrases.positionEvery(position, rhythm), phrases.onlyInTimes(times));
}

function describeRhythm(rhythm: Rhythm, titleOf: TitleOf, language: string): string {
    const phrases = phrasesOf(language);
    switch (rhythm.kind) {
        case 'every':
            return phrases.every(rhythm, rhythm.bound);
        case 'times':
            return phrases.timesPerYear(rhythm.least, rhythm.most, rhythm.bound);
        case 'dates':
            return datesInProse(rhythm.dates, language);
        case 'relative': {
            const anchor =
                'event' in rhythm.anchor ? phrases.events[rhythm.anchor.event] : quoted(titleOf(rhythm.anchor.meeting), language);
            return `${phrases.duration(rhythm.distance)} ${phrases.relations[rhythm.direction]} ${anchor}`;
        }
        case 'together':
            return `${phrases.togetherWith} ${quoted(titleOf(rhythm.meeting), language)}`;
        case 'as-needed':
            return joined(
                phrases.asNeeded,
                rhythm.within && say(texts.cadence.within, language, { duration: phrases.duration(rhythm.within) }),
            );
    }
}

/** What follows the rhythm: the day, and the months or weeks. */
function describeTail(step: CadenceStep, rhythm: Rhythm, phrases: Phrases): string {
    const times = phrases.times(step.months, step.weeks);
    const weekly = rhythm.kind === 'every' && (rhythm.unit === 'week' || rhythm.unit === 'day');
    if (!step.position) return times && phrases.inTimes(times);
    if (!times) return phrases.positionAlone(step.position, weekly);
    return weekly
        ? `${phrases.positionAlone(step.position, weekly)} ${phrases.inTimes(times)}`
        : phrases.positionIn(step.position, times);
}

function joined(...parts: readonly (string | undefined)[]): string {
    return parts.filter(Boolean).join(', ');
}

function spaced(...parts: readonly (string | undefined)[]): string {
    return parts.filter(Boolean).join(' ');
}
