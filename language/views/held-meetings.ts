import type { Deal } from '../model/plan.ts';
import type { Source } from '../model/values.ts';
import { describeParticipant, type ParticipantText } from './describe-participant.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** A meeting that took place, and what came of it. */
export interface HeldMeeting {
    readonly title: string;
    readonly date: string;
    /** "planned for 2026-01-20", when it took place on another day. */
    readonly planned: string | undefined;
    readonly present: readonly ParticipantText[];
    readonly decided: readonly string[];
    readonly actions: readonly {
        readonly text: string;
        readonly by: ParticipantText | undefined;
        readonly due: string;
        readonly done: string | undefined;
    }[];
    readonly source: Source;
}

/** The latest first: what was decided last is what counts. */
export function heldMeetings(deal: Deal, language: string): readonly HeldMeeting[] {
    const meetings = deal.governance?.levels.flatMap((level) => level.meetings) ?? [];
    const titles = new Map(meetings.map((meeting) => [meeting.name, titleOf(meeting)]));
    return deal.held
        .map(({ meeting, date, planned, present, decided, actions, source }) => ({
            title: titles.get(meeting) ?? meeting,
            date,
            planned: planned && say(texts.held.planned, language, { date: planned }),
            present: present.map((participant) => describeParticipant(participant, language, date)),
            decided,
            actions: actions.map(({ text, by, due, done }) => ({
                text,
                by: by && describeParticipant(by, language, due),
                due: say(texts.held.due, language, { date: due }),
                done: done && say(texts.held.done, language, { date: done }),
            })),
            source,
        }))
        .sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
}
