import type * as ast from '../generated/ast.ts';
import type { CadenceStep } from '../model/meeting.ts';
import type { IsoDate } from '../model/values.ts';
import { writeStep } from '../print/written.ts';
import { inLanguage } from '../rules/in-language.ts';
import { placeOf, placeOfProperty } from '../rules/place.ts';
import type { TextChange } from '../rules/rule.ts';
import type { Occurrence } from '../schedule/schedule.ts';
import { takesPlace } from '../schedule/takes-place.ts';
import { every, first } from '../syntax/members.ts';
import { alone } from './alone.ts';
import { carryExceptions } from './carry-exceptions.ts';
import { type Days, layOutWith } from './lay-out-with.ts';
import { lineBelow } from './line-below.ts';
import type { Move, WayToMove } from './move.ts';
import { moveOnce } from './move-once.ts';
import { startsTowards } from './starts-towards.ts';
import { stepsTowards } from './steps-towards.ts';
import { hasComment, withComments } from './with-comments.ts';

/**
 * All times of a meeting move with one: by another cadence, which begins elsewhere where nothing else can say so, and names as many days as before. Its
 * exceptions go along. Of dates that are written only the one moves.
 */
export function moveAlways(move: Move): WayToMove | undefined {
    const { node, schedule, occurrence, to, context } = move;
    const cadence = first(node.members, 'Cadence');
    const starting = first(node.members, 'Starting');
    const [step, ...others] = schedule.meeting.cadence;
    if (!cadence || !step || others.length > 0 || hasComment(placeOf(cadence), context)) return undefined;
    if (step.rhythm.kind === 'dates') return moveOnce(move);
    if (!('bound' in step.rhythm) || step.rhythm.bound) return undefined;
    // The others did not follow to where an exception has put it: it is not said from where to go on.
    if (occurrence.status === 'moved') return undefined;
    // What cannot be read of an exception cannot go along.
    if (every(node.members, 'Exception').length > schedule.meeting.exceptions.length) return undefined;
    const steps = stepsTowards(step, occurrence.planned, to);
    for (const candidate of steps) {
        const days = daysOf(move, { cadence: [candidate] });
        if (days) return { changes: changesFor(move, cadence, candidate, days), days };
    }
    if (starting && hasComment(placeOf(starting), context)) return undefined;
    for (const candidate of steps) {
        for (const start of beginningsOf(move, candidate)) {
            const days = daysOf(move, { cadence: [candidate], starting: { date: start } });
            if (days) return { changes: [...changesFor(move, cadence, candidate, days), restart(start)], days };
        }
    }
    return undefined;

    function restart(start: IsoDate): TextChange {
        if (starting) return { ...placeOf(starting), text: inLanguage(`starting ${start}`, context) };
        const { end } = withComments(cadence ?? node, context);
        return { offset: end, end, text: lineBelow(cadence ?? node, `starting ${start}`, context) };
    }
}

/** What the meeting then says, exceptions included; undefined where it would not take place on the day, or other times would come or go. */
function daysOf(
    { deal, schedule, occurrence, to }: Move,
    changed: Pick<Days, 'cadence'> & Partial<Days>,
): Partial<Days> | undefined {
    const { meeting } = schedule;
    const only = alone(deal, schedule);
    // Exceptions may name days of the contract's options, too.
    const laidOut = (days: Partial<Days>): readonly Occurrence[] =>
        layOutWith(only, meeting, days, { withOptions: true }).own?.occurrences ?? [];
    const named = layOutWith(only, meeting, { ...changed, exceptions: [] }).own?.occurrences ?? [];
    const index = named.findIndex((one) => one.date === to && one.status === 'planned');
    if (index < 0 || Math.abs(named.length - schedule.occurrences.length) > 1) return undefined;
    if (meeting.exceptions.length === 0) return changed;
    const after = laidOut({ ...changed, exceptions: [] });
    const carried = carryExceptions(meeting.exceptions, {
        before: laidOut({ exceptions: [] }),
        after,
        from: occurrence.index,
        to: index,
    });
    if (!carried) return undefined;
    const exceptions = meeting.exceptions.map((one) => ({ ...one, date: carried.get(one.date) ?? one.date }));
    const excepted = laidOut({ ...changed, exceptions });
    const expected = new Set(
        [...carried.values()].map((date) => after.find((one) => one.planned === date || one.date === date)?.index),
    );
    const areMet = excepted.every((one) => isExcepted(one) === expected.has(one.index));
    const held = excepted.filter(takesPlace).map(({ date }) => date);
    return areMet && new Set(held).size === held.length ? { ...changed, exceptions } : undefined;
}

function isExcepted({ status }: Occurrence): boolean {
    return status === 'moved' || status === 'cancelled';
}

/** Where a cadence could begin: with its first day, from which it is easiest to follow. */
function beginningsOf({ deal, schedule, to }: Move, candidate: CadenceStep): readonly IsoDate[] {
    const only = alone(deal, schedule);
    return startsTowards(to, schedule).flatMap((start) => {
        const days = { cadence: [candidate], starting: { date: start }, exceptions: [] };
        return layOutWith(only, schedule.meeting, days).own?.occurrences[0]?.planned ?? [];
    });
}

function changesFor(
    { node, schedule, context }: Move,
    cadence: ast.Cadence,
    candidate: CadenceStep,
    { exceptions }: Partial<Days>,
): readonly TextChange[] {
    const named = schedule.meeting.exceptions.map((one, index) => [one.date, exceptions?.[index]?.date] as const);
    const carried = new Map(named);
    return [
        { ...placeOf(cadence), text: inLanguage(writeStep(candidate), context) },
        ...every(node.members, 'Exception').flatMap((statement) => {
            const date = carried.get(statement.date ?? '');
            return date === undefined || date === statement.date ? [] : [{ ...placeOfProperty(statement, 'date'), text: date }];
        }),
    ];
}
