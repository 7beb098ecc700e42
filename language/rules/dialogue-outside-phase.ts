import type * as ast from '../generated/ast.ts';
import { buildPeriod, buildTimes, countable } from '../model/build-common.ts';
import type { MonthOrWeek, Period } from '../model/values.ts';
import { yearOf } from '../model/year-of.ts';
import { namedPeriod } from '../schedule/named-periods.ts';
import { first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import type { Place } from './finding.ts';
import { placeOf, placeOfProperty } from './place.ts';
import { rule } from './rule.ts';
import { type WrittenDate, writtenDate } from './written-dates.ts';

const deal = (date: string) =>
    exampleDeal(`type procurement
delivery service
phase before 2025-01-13 to 2025-03-31 {
  dialogue Visit "A visit to the workshop" {
    arena physical "The workshop"
    with operations
    about "What breaks, and why"
    influence "Spare parts from the first day"
    on ${date}
  }
}`);

export const dialogueOutsidePhase = rule({
    code: 'dialogue-outside-phase',
    on: 'Dialogue',
    severity: 'warning',
    since: '0.1.0',
    what: 'A dialogue that is dated outside the phase it stands in.',
    why: 'What may be said, and by whom, depends on the phase. A dialogue in the wrong one is judged by the wrong rules, and whoever reads the phase counts on something that has not been held, or no longer can be.',
    source: 'plain sense',
    examples: { bad: deal('2025-04-15'), good: deal('2025-03-15') },
    messages: {
        outside:
            '{date} lies outside the phase "{phase}", {start} to {end}: move the dialogue to the phase in which it is held, or change the date.',
        never: 'No such time lies in the phase "{phase}", {start} to {end}: the dialogue would not be held then.',
    },
    check(dialogue, _context, report) {
        const { kind, start, end } = dialogue.$container;
        const period = buildPeriod(start, end);
        if (!kind || !period) return;
        const args = { phase: { word: kind }, ...period } as const;
        for (const { date, place } of datesOutside(dialogue, period)) report('outside', place, { date, ...args });
        for (const place of timesOutside(dialogue, period)) report('never', place, args);
    },
});

/** The first of a period's days that lies outside, with all that is written outside; and the day on which something is due. */
function datesOutside(dialogue: ast.Dialogue, phase: Period): readonly Pick<WrittenDate, 'date' | 'place'>[] {
    const isOutside = ({ date }: WrittenDate) => date < phase.start || date > phase.end;
    const [dates, due] = [first(dialogue.members, 'DialogueDates'), first(dialogue.members, 'DueProperty')];
    const held =
        dates && buildPeriod(dates.start, dates.end ?? dates.start) ? written(dates, 'start', 'end').filter(isOutside) : [];
    const [from, to] = [held[0], held[held.length - 1]];
    return [
        ...(from && to ? [{ date: from.date, place: { offset: from.place.offset, end: to.place.end } }] : []),
        ...(due ? written(due, 'date').filter(isOutside) : []),
    ];
}

function written<N extends ast.DialogueDates | ast.DueProperty>(
    node: N,
    ...properties: readonly (keyof N & string)[]
): readonly WrittenDate[] {
    return properties.flatMap((property) => {
        const text = node[property];
        return typeof text === 'string' ? writtenDate(text, placeOfProperty(node, property), node) : [];
    });
}

/** The months and weeks of which no day lies in the phase: in the year that is named, or else in any. */
function timesOutside(dialogue: ast.Dialogue, phase: Period): readonly Place[] {
    const { times = [], year: said } = first(dialogue.members, 'DialogueTimes') ?? {};
    const year = countable(said);
    const [from, to] = [yearOf(phase.start), yearOf(phase.end)];
    // The first and the last week of a year reach into its neighbours.
    const years = year === undefined ? Array.from({ length: to - from + 3 }, (_, index) => from - 1 + index) : [year];
    return times.flatMap((node) => {
        const [time] = buildTimes([node]);
        return time && !years.some((one) => touches(time, one, phase)) ? [placeOf(node)] : [];
    });
}

function touches(time: MonthOrWeek, year: number, phase: Period): boolean {
    const period = namedPeriod(time, year);
    return period !== undefined && period.start <= phase.end && period.end >= phase.start;
}
