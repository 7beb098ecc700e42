import type { ast, Place } from '../../language/index.ts';
import type { Deal } from '../../language/model/plan.ts';
import { isRegular } from '../../language/model/regular-meetings.ts';
import { levelMeetings } from '../../language/rules/level-meetings.ts';
import { placeOf, placeOfHead } from '../../language/rules/place.ts';
import { every, first } from '../../language/syntax/members.ts';
import type { Example } from './example.ts';

/** A level of an example with what mutators ask of it. */
export interface GovernedLevel {
    readonly node: ast.Level;
    readonly deal: Deal;
    readonly meetings: readonly ast.Meeting[];
    readonly regular: readonly ast.Meeting[];
    /** Where what the level's participants lack is told. */
    readonly participants: Place;
    /** Where what the level's cadences lack is told. */
    readonly cadence: Place;
}

/** The levels of an example; those of a kind, if one is named. */
export function levelsOf(example: Example, kind?: ast.LevelKind): readonly GovernedLevel[] {
    return example
        .nodes('Level')
        .filter((level) => kind === undefined || level.kind === kind)
        .map((node) => {
            const deal = example.context.dealOf(node.$container.$container);
            const all = levelMeetings(node, deal);
            const regular = all.filter(({ meeting }) => isRegular(meeting, deal)).map((one) => one.node);
            const list = first(regular[0]?.members ?? [], 'WithProperty');
            const cadence = first(regular[0]?.members ?? [], 'Cadence');
            return {
                node,
                deal,
                meetings: every(node.members, 'Meeting'),
                regular,
                participants: list ? placeOf(list) : placeOfHead(node),
                cadence: cadence ? placeOf(cadence) : placeOfHead(node),
            };
        });
}

export function cadenceOf(meeting: ast.Meeting): ast.Cadence | undefined {
    return first(meeting.members, 'Cadence');
}

export function listOf(meeting: ast.Meeting): ast.WithProperty | undefined {
    return first(meeting.members, 'WithProperty');
}

export function dealOf(meeting: ast.Meeting): ast.Deal {
    return meeting.$container.$container.$container;
}

/** Whether something hangs on a meeting, or is written of one of its days: with another cadence it would lose its own. */
export function hasDependants(example: Example, meeting: ast.Meeting): boolean {
    const hangs = [...example.nodes('RelativeRhythm'), ...example.nodes('TogetherRhythm')].some(
        ({ anchor }) => anchor?.ref === meeting,
    );
    const held = example.nodes('Held').some((one) => one.meeting.ref === meeting);
    return hangs || held || every(meeting.members, 'Exception').length > 0;
}
