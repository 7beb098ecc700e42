import type { IsoDate } from '../../model/values.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { dayAfter, type Moment } from './moment.ts';
import { longestSeries, type Recurrence, recurrenceOf } from './recurrence.ts';

/** A date that a cadence names, and what takes place for it. */
export interface PlannedEvent {
    readonly planned: IsoDate;
    /** As it would be written alone. */
    readonly event: CalendarEvent;
    /** What the plan itself says of this date: it has another time, or does not take place. */
    readonly byPlan: 'moved' | 'cancelled' | undefined;
}

/**
 * Events that could be one series, in order of their planned dates, as the fewest entries that every calendar understands.
 *
 * A series is what people expect of a meeting that recurs, and what they can move or decline at once. But each date that differs from the rule is
 * one that calendars may treat differently, so it is one only where at most half of its dates do; otherwise each date is an event of its own. Dates
 * are never listed (RDATE): Outlook skips a meeting that has such a list. A date of the rule that falls away is left out (EXDATE), and one that is
 * on another day, calls others or is reminded of earlier is written again with its place in the series (RECURRENCE-ID).
 *
 * What the plan itself moves or cancels does not count, so that such a change never turns a series into single events: the series keeps its
 * identifier, and goes up one version.
 */
export function seriesOf(planned: readonly PlannedEvent[]): readonly CalendarEvent[] {
    return inPieces(planned).flatMap((piece) => asSeries(piece) ?? piece.flatMap(alone));
}

function alone({ event, byPlan }: PlannedEvent): readonly CalendarEvent[] {
    return byPlan === 'cancelled' ? [] : [event];
}

function inPieces(planned: readonly PlannedEvent[]): readonly (readonly PlannedEvent[])[] {
    const pieces = Math.ceil(planned.length / longestSeries);
    return Array.from({ length: pieces }, (_, index) => planned.slice(index * longestSeries, (index + 1) * longestSeries));
}

function asSeries(planned: readonly PlannedEvent[]): readonly CalendarEvent[] | undefined {
    const held = planned.filter(({ byPlan }) => byPlan !== 'cancelled');
    const model = mostCommon(held);
    const recurrence = recurrenceOf(planned.map((one) => one.planned));
    if (!model || !recurrence) return undefined;
    const named = new Set(planned.map((one) => one.planned));
    const gaps = recurrence.dates.filter((date) => !named.has(date));
    const changed = held.filter((one) => one.event.start.date !== one.planned || contentOf(one.event) !== contentOf(model));
    const unforeseen = changed.filter(({ byPlan }) => byPlan === undefined).length + gaps.length;
    if (unforeseen > held.length / 2) return undefined;
    const cancelled = planned.filter(({ byPlan }) => byPlan === 'cancelled').map((one) => one.planned);
    const uid = planned[0]?.event.uid ?? model.uid;
    const at = (date: IsoDate): Moment => ({ ...model.start, date });
    return [
        whole(model, uid, recurrence, [...gaps, ...cancelled].sort().map(at)),
        ...changed.map(({ event, planned: date }) => ({ ...event, uid, instead: at(date) })),
    ];
}

function whole(model: CalendarEvent, uid: string, { rule, dates }: Recurrence, except: readonly Moment[]): CalendarEvent {
    const [first = model.start.date] = dates;
    return {
        ...model,
        uid,
        start: { ...model.start, date: first },
        end: { ...model.end, date: model.end.time ? first : dayAfter(first) },
        rule,
        until: dates.at(-1) ?? first,
        except,
    };
}

/** The event whose content most of the others share; of several such, the first. */
function mostCommon(planned: readonly PlannedEvent[]): CalendarEvent | undefined {
    const counts = new Map<string, { readonly event: CalendarEvent; count: number }>();
    for (const { event, byPlan } of planned) {
        // A date that was moved keeps its own time, which says nothing about the others.
        if (byPlan) continue;
        const content = contentOf(event);
        const known = counts.get(content);
        if (known) known.count++;
        else counts.set(content, { event, count: 1 });
    }
    return [...counts.values()].reduce<{ event: CalendarEvent; count: number } | undefined>(
        (best, one) => (best && best.count >= one.count ? best : one),
        undefined,
    )?.event;
}

/** What two events of a series have in common: all but who they are and their day. */
function contentOf(event: CalendarEvent): string {
    const { summary, description, location, categories, start, end, reminder } = event;
    const people = event.people.map(({ part, person, role }) => [part, person?.name, person?.email, role?.name]);
    return JSON.stringify([summary, description, location, categories, start.time, end.time, reminder, people]);
}
