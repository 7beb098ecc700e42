import type * as ast from '../generated/ast.ts';
import type { IsoDate } from '../model/values.ts';
import { readDate } from '../syntax/literals.ts';
import { every } from '../syntax/members.ts';

/** A milestone of a deal, as it is written. */
export interface WrittenMilestone {
    readonly node: ast.Milestone;
    readonly date: IsoDate;
}

/** The milestones of a procurement come in this order. */
const order: readonly ast.MilestoneKind[] = ['published', 'questions', 'answers', 'bids', 'award', 'signed'];

/**
 * The milestones of a deal in the order in which they should come; of one that is written twice the first. Those that stand in another phase than
 * that of the procurement, and those without a date that can be read, have a finding of their own.
 */
export function writtenMilestones(deal: ast.Deal): readonly WrittenMilestone[] {
    const phases = every(deal.members, 'Phase').filter(({ kind }) => kind === 'during' || !kind);
    const written = phases.flatMap(({ members }) => every(members, 'Milestone'));
    return order.flatMap((kind) => {
        const node = written.find((milestone) => milestone.kind === kind);
        const date = readDate(node?.date);
        return node && date ? [{ node, date }] : [];
    });
}

/** The milestones that are dated before the one that should come before them, with that one. */
export function misorderedMilestones(
    milestones: readonly WrittenMilestone[],
): readonly { readonly milestone: WrittenMilestone; readonly earlier: WrittenMilestone }[] {
    return milestones.flatMap((milestone, index) => {
        const earlier = milestones[index - 1];
        return earlier && milestone.date < earlier.date ? [{ milestone, earlier }] : [];
    });
}

/** Two milestones of a deal whose dates can be held against each other: undefined where one is missing, or out of order. */
export function milestonePair(
    deal: ast.Deal,
    from: ast.MilestoneKind,
    to: ast.MilestoneKind,
): { readonly from: WrittenMilestone; readonly to: WrittenMilestone } | undefined {
    const milestones = writtenMilestones(deal);
    const misordered = misorderedMilestones(milestones).map(({ milestone }) => milestone);
    const [first, second] = [from, to].map((kind) => milestones.find(({ node }) => node.kind === kind));
    return first && second && !misordered.includes(first) && !misordered.includes(second)
        ? { from: first, to: second }
        : undefined;
}
