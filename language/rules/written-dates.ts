import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { IsoDate } from '../model/values.ts';
import { readDate } from '../syntax/literals.ts';
import { every, first } from '../syntax/members.ts';
import type { Place } from './finding.ts';
import { placeOfProperty } from './place.ts';

/** A date of the calendar that stands in the text. */
export interface WrittenDate {
    readonly date: IsoDate;
    readonly place: Place;
    readonly node: AstNode;
}

/** The days on which a meeting is held because the plan says so: those listed after `on`, and those it is moved to. */
export function writtenDates(meeting: ast.Meeting): readonly WrittenDate[] {
    const rhythms = first(meeting.members, 'Cadence')?.steps.flatMap(({ rhythm }) => rhythm ?? []) ?? [];
    return [
        ...every(rhythms, 'DatesRhythm').flatMap((node) =>
            node.dates.flatMap((date, index) => writtenDate(date, placeOfProperty(node, 'dates', index), node)),
        ),
        ...every(meeting.members, 'Exception').flatMap((node) =>
            writtenDate(node.movedTo, placeOfProperty(node, 'movedTo'), node),
        ),
    ];
}

/** None where the text is no date: another rule says so. */
export function writtenDate(text: string | undefined, place: Place, node: AstNode): readonly WrittenDate[] {
    const date = readDate(text);
    return date ? [{ date, place, node }] : [];
}
