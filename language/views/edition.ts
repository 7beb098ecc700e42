import type { Deal, Dialogue, Governance, Plan } from '../model/plan.ts';

/** Who a view is for: `internal` is everything, `shared` is what the counterpart may see. */
export type Edition = 'shared' | 'internal';

/**
 * The plan as an edition holds it. The shared edition lacks internal texts, internal dialogues and every influence. This is the
 * only place that knows what is internal: a view or an export reads the plan that comes out of here, and can give away nothing.
 */
export function editionOf(plan: Plan, edition: Edition): Plan {
    return edition === 'internal' ? plan : { ...plan, deals: plan.deals.map(sharedDeal) };
}

/** Whether the internal edition holds anything that the shared one lacks. */
export function holdsInternal(plan: Plan): boolean {
    return plan.deals.some(({ internal, phases, governance }) => {
        const dialogues = phases.flatMap((phase) => phase.dialogues);
        const meetings = governance?.levels.flatMap((level) => level.meetings) ?? [];
        return (
            internal.length > 0 ||
            dialogues.some((dialogue) => dialogue.internal || dialogue.influence.length > 0) ||
            meetings.some((meeting) => meeting.internal.length > 0)
        );
    });
}

function sharedDeal(deal: Deal): Deal {
    return {
        ...deal,
        internal: [],
        phases: deal.phases.map((phase) => ({
            ...phase,
            dialogues: phase.dialogues.filter((dialogue) => !dialogue.internal).map(sharedDialogue),
        })),
        governance: deal.governance && sharedGovernance(deal.governance),
    };
}

function sharedDialogue(dialogue: Dialogue): Dialogue {
    return { ...dialogue, influence: [] };
}

function sharedGovernance(governance: Governance): Governance {
    return {
        ...governance,
        levels: governance.levels.map((level) => ({
            ...level,
            meetings: level.meetings.map((meeting) => ({ ...meeting, internal: [] })),
        })),
    };
}
