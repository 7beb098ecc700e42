import type * as ast from '../generated/ast.ts';
import { ladder } from '../model/levels.ts';
import { every } from '../syntax/members.ts';

/** A step of the escalation, between two levels. */
export type Step = readonly [from: ast.LevelKind, to: ast.LevelKind];

/** The steps between neighbours of the levels that a governance has, of which none is taken. A step that skips a level counts for both of its sides. */
export function missingSteps(governance: ast.Governance): readonly Step[] {
    const kinds = every(governance.members, 'Level').map(({ kind }) => kind);
    const taken = every(governance.members, 'Escalation');
    return stepsBetween(ladder.filter((kind) => kinds.includes(kind))).filter((step) => !taken.some((one) => covers(one, step)));
}

/** The steps from each of some levels to the next. */
export function stepsBetween(kinds: readonly ast.LevelKind[]): readonly Step[] {
    return kinds.slice(1).map((to, index) => [kinds[index] ?? to, to]);
}

/** Whether an escalation climbs the whole of a step. */
export function covers({ from, to }: Pick<ast.Escalation, 'from' | 'to'>, [lower, higher]: Step): boolean {
    return ladder.includes(from) && ladder.indexOf(from) <= ladder.indexOf(lower) && ladder.indexOf(to) >= ladder.indexOf(higher);
}
