import type * as ast from '../generated/ast.ts';
import { ladder } from '../model/levels.ts';
import { every } from '../syntax/members.ts';
import { insertAfter } from './insert-into-block.ts';
import { covers, stepsBetween } from './missing-steps.ts';
import { placeOfProperty } from './place.ts';
import type { TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { skeletonWriter } from './write-skeleton.ts';

/**
 * The changes that let an escalation lead from one level up to another, by way of those between that the governance has: it takes the first of
 * the steps that no other takes, and new ones follow it for the rest. None where others take the whole way already.
 */
export function climbBySteps(
    escalation: ast.Escalation,
    from: ast.LevelKind,
    to: ast.LevelKind,
    context: RuleContext,
): readonly TextChange[] {
    const governance = escalation.$container;
    const kinds = every(governance.members, 'Level').map(({ kind }) => kind);
    const way = ladder
        .slice(ladder.indexOf(from), ladder.indexOf(to) + 1)
        .filter((kind) => kind === from || kind === to || kinds.includes(kind));
    const others = every(governance.members, 'Escalation').filter((other) => other !== escalation);
    const steps = stepsBetween(way);
    // A single step is the escalation's own, also where another takes it too.
    const open = steps.length === 1 ? steps : steps.filter((step) => !others.some((other) => covers(other, step)));
    const [own, ...rest] = open;
    if (!own) return [];
    const written = (property: 'from' | 'to', kind: ast.LevelKind): readonly TextChange[] =>
        escalation[property] === kind
            ? []
            : [{ ...placeOfProperty(escalation, property), text: context.lexicon.write(kind, context.language) }];
    const writer = skeletonWriter(governance.$container, context);
    const added = rest.map(([lower, higher]) => writer.escalation(lower, higher));
    const insertion = added.length > 0 ? insertAfter(context.text, governance, escalation, added, false) : undefined;
    return [...written('from', own[0]), ...written('to', own[1]), ...(insertion ? [insertion] : [])];
}
