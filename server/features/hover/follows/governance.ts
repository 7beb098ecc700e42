import {
    type ast,
    buildDuration,
    dateInProse,
    describeDuration,
    levelInProse,
    meetingLoad,
    say,
    titleOf,
    upcoming,
} from '../../../../language/index.ts';
import type { Follows, Pointed } from './follows.ts';
import { followsTexts } from './follows-texts.ts';
import type { NextOccurrence } from './next-occurrence.ts';

/** By when a matter raised today is passed on, and where it is taken up then. */
export const escalationFollows: Follows<ast.Escalation> = (pointed) => {
    const { node, calendar, language, today } = pointed;
    const within = buildDuration(node.members.find((member) => member.$type === 'WithinClause')?.duration);
    if (!within) return [];
    const date = calendar.reckon(today, within, 'after');
    const next = nextOnLevel(node.to, date, pointed);
    return [
        say(followsTexts.raisedToday, language, { date: dateInProse(date, language) }),
        ...(next ? [say(followsTexts.takenUp, language, place(next, language))] : []),
    ];
};

/** When a level meets next, and where what it cannot settle goes. */
export const levelFollows: Follows<ast.Level> = (pointed) => {
    const { node, language, today, deal } = pointed;
    const next = nextOnLevel(node.kind, today, pointed);
    const on = (deal?.governance?.escalations ?? []).filter(({ from }) => from === node.kind);
    return [
        ...(next ? [say(followsTexts.levelNext, language, place(next, language))] : []),
        ...on.flatMap(({ to, within }) =>
            within
                ? [
                      say(followsTexts.escalatesTo, language, {
                          level: levelInProse(to, language),
                          within: describeDuration(within, language),
                      }),
                  ]
                : [],
        ),
    ];
};

/** What the meetings of a governance take. */
export const governanceFollows: Follows<ast.Governance> = ({ schedule, language }) => {
    const load = schedule && meetingLoad(schedule);
    if (!load || load.meetings === 0 || !load.isPerYear) return [];
    return [say(followsTexts.load, language, { meetings: Math.round(load.meetings), hours: Math.round(load.hours) })];
};

function nextOnLevel(kind: ast.LevelKind, from: string, { schedule }: Pointed): NextOccurrence | undefined {
    return (schedule?.meetings ?? [])
        .filter(({ level }) => level.kind === kind)
        .flatMap((meeting): NextOccurrence[] => {
            const [occurrence] = upcoming(meeting, from);
            return occurrence ? [{ meeting, occurrence }] : [];
        })
        .sort((a, b) => a.occurrence.date.localeCompare(b.occurrence.date, 'en'))[0];
}

function place(
    { meeting: { meeting }, occurrence }: NextOccurrence,
    language: string,
): { readonly title: string; readonly meeting: string } {
    return { title: titleOf(meeting), meeting: dateInProse(occurrence.date, language) };
}
