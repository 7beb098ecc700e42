import type * as ast from '../generated/ast.ts';
import type { CadenceException } from '../model/meeting.ts';
import type { IsoDate } from '../model/values.ts';
import { placeOf, placeOfProperty } from '../rules/place.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import type { MeetingSchedule, Occurrence } from '../schedule/schedule.ts';
import { takesPlace } from '../schedule/takes-place.ts';
import { every, first } from '../syntax/members.ts';
import { layOutWith } from './lay-out-with.ts';
import { lineBelow } from './line-below.ts';
import type { Move, WayToMove } from './move.ts';
import { withComments } from './with-comments.ts';

/** One time of a meeting moves, and no other: by the exception that moves it already; else a date that is written becomes the other, or an exception says so. */
export function moveOnce(move: Move): WayToMove | undefined {
    const ways = move.occurrence.status === 'moved' ? elsewhere(move) : [...written(move), ...excepted(move)];
    return ways.find((way) => movesOnly(move, way));
}

/** All that the exception says but where to, its hours and its reason, stays. */
function elsewhere({ node, deal, schedule, occurrence, to }: Move): readonly WayToMove[] {
    const { meeting } = schedule;
    const names = (date: IsoDate) => (one: CadenceException) => one.kind === 'moved' && one.date === date;
    const unmoved = layOutWith(deal, meeting, { exceptions: [] }).own?.occurrences[occurrence.index]?.date;
    const known =
        meeting.exceptions.find(names(occurrence.planned)) ??
        (unmoved === undefined ? undefined : meeting.exceptions.find(names(unmoved)));
    const statement = known && every(node.members, 'Exception').find(({ date, movedTo }) => date === known.date && movedTo);
    if (!known || !statement) return [];
    return [
        {
            changes: [{ ...placeOfProperty(statement, 'movedTo'), text: to }],
            days: { exceptions: meeting.exceptions.map((one) => (one === known ? { ...known, to } : one)) },
        },
    ];
}

function written({ node, schedule, occurrence: { planned }, to, context }: Move): readonly WayToMove[] {
    const cadence = first(node.members, 'Cadence');
    const places = cadence ? dateTokens(cadence, planned, context) : [];
    if (places.length !== 1) return [];
    const steps = schedule.meeting.cadence.map((step) => {
        const { rhythm } = step;
        if (rhythm.kind !== 'dates') return step;
        return { ...step, rhythm: { ...rhythm, dates: rhythm.dates.map((date) => (date === planned ? to : date)) } };
    });
    return [{ changes: places.map((place) => ({ ...place, text: to })), days: { cadence: steps } }];
}

function excepted({ node, schedule, occurrence: { planned }, to, context }: Move): readonly WayToMove[] {
    const cadence = first(node.members, 'Cadence');
    if (!cadence) return [];
    const { end } = withComments(cadence, context);
    const exception: CadenceException = { kind: 'moved', date: planned, to, time: undefined, reason: undefined };
    return [
        {
            changes: [{ offset: end, end, text: lineBelow(cadence, `except ${planned} moved to ${to}`, context) }],
            days: { exceptions: [exception, ...schedule.meeting.exceptions] },
        },
    ];
}

/** Whether the meeting takes place as before, but for the one. */
function movesOnly({ deal, schedule, occurrence, to }: Move, { days }: WayToMove): boolean {
    const after = layOutWith(deal, schedule.meeting, days).own;
    const wished = held(schedule, (one) => (one === occurrence ? { ...one, date: to } : one));
    return after !== undefined && held(after).join() === wished.join();
}

function held({ occurrences }: MeetingSchedule, as: (one: Occurrence) => Occurrence = (one) => one): readonly string[] {
    return occurrences
        .filter(takesPlace)
        .map(as)
        .map(({ date, time }) => `${date} ${time?.start}-${time?.end}`)
        .sort();
}

/** Where a date stands in a cadence. */
function dateTokens(cadence: ast.Cadence, date: IsoDate, { tokenize }: RuleContext) {
    const { offset, end } = placeOf(cadence);
    return tokenize()
        .filter(
            ({ startOffset, image, tokenType }) =>
                startOffset >= offset && startOffset < end && tokenType.name === 'DATE' && image === date,
        )
        .map(({ startOffset, image }) => ({ offset: startOffset, end: startOffset + image.length }));
}
