import type { Deal, Escalation, Governance } from '../model/plan.ts';
import type { Source } from '../model/values.ts';
import { capitalised } from './capitalised.ts';
import { describeDuration } from './describe-duration.ts';
import { participantInProse } from './describe-participant.ts';
import { enumerated } from './enumerated.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** The levels as a stair, and the ways up. */
export interface EscalationLadder {
    /** Always three, from the lowest. */
    readonly levels: readonly LadderLevel[];
    readonly climbs: readonly Climb[];
    /** Pairs of neighbouring levels, both in the plan, with no way from the lower to the higher: index of the lower one. */
    readonly gaps: readonly number[];
    /** Steps that lead down or stay: drawn nowhere, but not kept quiet either. */
    readonly downward: readonly { readonly text: string; readonly source: Source }[];
    /** The whole ladder in sentences, for whoever does not see the picture. */
    readonly description: readonly string[];
}

export interface LadderLevel {
    readonly kind: Escalation['from'];
    readonly label: string;
    readonly title: string | undefined;
    /** Titles. */
    readonly meetings: readonly string[];
    /** Undefined when the plan lacks the level. */
    readonly source: Source | undefined;
}

/** A way up; `from` and `to` are indices of levels, `to` the higher. */
export interface Climb {
    readonly from: number;
    readonly to: number;
    readonly within: string | undefined;
    readonly by: string | undefined;
    readonly about: string | undefined;
    readonly source: Source;
}

const kinds = ['operational', 'tactical', 'strategic'] as const;

export function escalationLadder(deal: Deal, language: string): EscalationLadder | undefined {
    const { governance } = deal;
    if (!governance) return undefined;
    const levels = kinds.map((kind) => ladderLevel(kind, governance, language));
    const steps = governance.escalations.map((step) => climb(step, language));
    const climbs = steps.filter(({ from, to }) => from < to);
    const gaps = [0, 1].filter(
        (lower) =>
            levels[lower]?.source && levels[lower + 1]?.source && !climbs.some(({ from, to }) => from <= lower && to > lower),
    );
    const names = (from: number, to: number) => ({
        from: phrasesOf(language).levels[kinds[from] ?? 'operational'],
        to: phrasesOf(language).levels[kinds[to] ?? 'operational'],
    });
    return {
        levels,
        climbs,
        gaps,
        downward: steps
            .filter(({ from, to }) => from >= to)
            .map(({ from, to, source }) => ({ text: say(texts.escalation.downward, language, names(from, to)), source })),
        description: [
            ...levels.map((level) => describeLevel(level, language)),
            ...climbs.map(({ from, to, within, by, about }) => {
                const limits = [within, by].filter(Boolean).join(' ');
                const sentence = [say(texts.escalation.step, language, names(from, to)), limits].filter(Boolean).join(' ');
                return about ? `${sentence}: ${about}` : `${sentence}.`;
            }),
            ...gaps.map((lower) => say(texts.escalation.unclimbed, language, names(lower, lower + 1))),
        ],
    };
}

function ladderLevel(kind: Escalation['from'], governance: Governance, language: string): LadderLevel {
    const found = governance.levels.filter((level) => level.kind === kind);
    return {
        kind,
        label: capitalised(phrasesOf(language).levels[kind]),
        title: found.find(({ title }) => title)?.title,
        meetings: found.flatMap(({ meetings }) => meetings.map(titleOf)),
        source: found[0]?.source,
    };
}

function climb({ from, to, within, by, about, source }: Escalation, language: string): Climb {
    const people = enumerated(
        by.map((participant) => participantInProse(participant, language)),
        phrasesOf(language).and,
    );
    return {
        from: kinds.indexOf(from),
        to: kinds.indexOf(to),
        within: within && say(texts.escalation.within, language, { duration: describeDuration(within, language) }),
        by: people ? say(texts.escalation.by, language, { participants: people }) : undefined,
        about,
        source,
    };
}

function describeLevel({ label, meetings, source }: LadderLevel, language: string): string {
    if (!source) return say(texts.escalation.absent, language, { level: label });
    const { and } = phrasesOf(language);
    const list = enumerated(meetings, and);
    return list
        ? say(texts.escalation.present, language, { level: label, meetings: list })
        : say(texts.escalation.idle, language, { level: label });
}
