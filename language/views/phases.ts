import type { Arena, Deal, Dialogue, Phase } from '../model/plan.ts';
import type { Source } from '../model/values.ts';
import { capitalised } from './capitalised.ts';
import { describeParticipant, type ParticipantText } from './describe-participant.ts';
import { clock, periodInTable } from './format-date.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** A time of the deal, before, during or after the procurement, and the dialogue that is planned in it. */
export interface PhaseView {
    readonly kind: Phase['kind'];
    readonly title: string;
    readonly period: string | undefined;
    readonly milestones: readonly { readonly date: string; readonly name: string; readonly source: Source }[];
    readonly dialogues: readonly DialogueView[];
    readonly source: Source;
}

/** A dialogue in its three dimensions: the arena, the meeting (with whom, about what) and the influence. */
export interface DialogueView {
    readonly title: string;
    readonly internal: boolean;
    /** "2025-05-14 09:00–10:00", "week 26 2025", "no later than 2025-03-15". */
    readonly when: readonly string[];
    readonly arenas: readonly string[];
    readonly participants: readonly ParticipantText[];
    readonly about: readonly string[];
    readonly influence: readonly string[];
    readonly source: Source;
}

const order = ['before', 'during', 'after'];

/** Phases in time's order, whatever order they are written in. */
export function inOrder(written: readonly Phase[]): readonly Phase[] {
    const place = ({ kind }: Phase) => (kind ? order.indexOf(kind) : order.length);
    return [...written].sort((a, b) => place(a) - place(b));
}

/** The phases of a deal, as they are told of. */
export function phases(deal: Deal, language: string): readonly PhaseView[] {
    return inOrder(deal.phases).map((phase) => phaseView(phase, language));
}

function phaseView(phase: Phase, language: string): PhaseView {
    const phrases = phrasesOf(language);
    const name = phase.kind ? capitalised(phrases.phases[phase.kind]) : say(texts.phases.unknown, language);
    return {
        kind: phase.kind,
        title: phase.title ? say(texts.phases.title, language, { phase: name, title: phase.title }) : name,
        period: phase.period && periodInTable(phase.period),
        milestones: phase.milestones
            .map(({ kind, date, source }) => ({ date, name: capitalised(phrases.milestones[kind]), source }))
            .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date)),
        dialogues: phase.dialogues.map((dialogue) => dialogueView(dialogue, language)),
        source: phase.source,
    };
}

function dialogueView(dialogue: Dialogue, language: string): DialogueView {
    const day = dialogue.dates?.start ?? dialogue.due;
    return {
        title: titleOf({ name: dialogue.name, title: dialogue.title }),
        internal: dialogue.internal,
        when: describeWhen(dialogue, language),
        arenas: dialogue.arenas.map((arena) => describeArena(arena, language)),
        participants: dialogue.participants.map((participant) => describeParticipant(participant, language, day)),
        about: dialogue.about,
        influence: dialogue.influence,
        source: dialogue.source,
    };
}

function describeWhen({ dates, times, due }: Dialogue, language: string): readonly string[] {
    const when: string[] = [];
    if (dates) when.push([periodInTable(dates), dates.time && clock(dates.time)].filter(Boolean).join(' '));
    if (times && times.times.length > 0) {
        const months = times.times.flatMap((time) => ('month' in time ? time.month : []));
        const weeks = times.times.flatMap((time) => ('week' in time ? time.week : []));
        when.push([phrasesOf(language).times(months, weeks), times.year].filter(Boolean).join(' '));
    }
    if (due) when.push(say(texts.phases.due, language, { date: due }));
    return when;
}

function describeArena({ kind, named, detail }: Arena, language: string): string {
    const arena = named ? titleOf(named) : kind ? capitalised(phrasesOf(language).arenas[kind]) : undefined;
    return [arena, detail].filter(Boolean).join(', ');
}
