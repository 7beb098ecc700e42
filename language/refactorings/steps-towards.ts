import type { CadenceStep, Position } from '../model/meeting.ts';
import { months } from '../model/months.ts';
import type { IsoDate } from '../model/values.ts';
import { weekdays } from '../model/weekdays.ts';
import { dayOf, dayOfMonth, monthOf, weekdayOf } from '../schedule/days.ts';
import { placesInMonth } from './places-in-month.ts';

/** Steps that could lead from a day to another, the nearest to what is written first: the same place in another month, another weekday, another day. */
export function stepsTowards(step: CadenceStep, from: IsoDate, to: IsoDate): readonly CadenceStep[] {
    const [old, month] = [from, to].map((date) => months[monthOf(dayOf(date)) % 12]);
    const named = new Set(step.months.map((one) => (one === old && month ? month : one)));
    // Two months that become one would be one meeting less, and no longer as many as the rhythm says.
    if (named.size < step.months.length) return [];
    const inOrder = months.filter((one) => named.has(one));
    return [step.position, ...positionsAt(step, to)].map((position) => ({ ...step, months: inOrder, position }));
}

function positionsAt({ rhythm, position }: CadenceStep, date: IsoDate): readonly Position[] {
    const day = dayOf(date);
    const weekday = weekdays[weekdayOf(day) - 1];
    if (!weekday) return [];
    const bare: Position = { kind: 'weekday', weekday, ordinal: undefined };
    // Days and weeks are not counted in months: they take no other position.
    if (rhythm.kind === 'every' && rhythm.unit === 'week') return [bare];
    if (rhythm.kind === 'every' && rhythm.unit === 'day') return position ? [bare] : [];
    const inMonth = placesInMonth(day).slice(0, 1);
    const inDays: Position = { kind: 'day', day: dayOfMonth(day) };
    if (position?.kind !== 'weekday') return [inDays, ...inMonth];
    return position.ordinal === undefined ? [bare, ...inMonth] : [{ ...position, weekday }, ...inMonth, inDays];
}
