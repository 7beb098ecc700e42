import type * as ast from '../generated/ast.ts';
import { ladder } from '../model/levels.ts';
import { every, first } from '../syntax/members.ts';
import { insertAfter, insertAtEnd, insertBefore, type Snippet } from './insert-into-block.ts';
import { placeOfProperty } from './place.ts';
import type { TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { skeletonWriter } from './write-skeleton.ts';

/**
 * The changes that give a governance the levels it lacks, each with its typical meetings, in the order of the ladder, and the steps by which a
 * disagreement reaches them. None where that would break the plan: meetings need a contract period.
 */
export function insertLevels(
    governance: ast.Governance,
    missing: readonly ast.LevelKind[],
    context: RuleContext,
): readonly TextChange[] {
    const deal = governance.$container;
    const levels = every(governance.members, 'Level');
    if (!first(deal.members, 'ContractProperty') && levels.every((level) => every(level.members, 'Meeting').length === 0))
        return [];
    const { text } = context;
    const writer = skeletonWriter(deal, context);
    const escalations = every(governance.members, 'Escalation');
    const skipping = missing.includes('tactical')
        ? escalations.filter(({ from, to }) => from === 'operational' && to === 'strategic')
        : [];
    const steps = newSteps(governance, missing, skipping).map(([from, to]) => writer.escalation(from, to));

    const after = new Map<ast.GovernanceMember, Snippet[]>();
    const before = new Map<ast.GovernanceMember, Snippet[]>();
    const atEnd: Snippet[] = [];
    for (const kind of ladder.filter((one) => missing.includes(one))) {
        const rank = ladder.indexOf(kind);
        const lower = levels.findLast((level) => ladder.indexOf(level.kind) < rank);
        const higher = levels.find((level) => ladder.indexOf(level.kind) > rank) ?? escalations[0];
        if (lower) put(after, lower, writer.level(kind));
        else if (higher) put(before, higher, writer.level(kind));
        else atEnd.push(writer.level(kind));
    }
    const last = governance.members[governance.members.length - 1];
    if (last && after.has(last)) {
        // Both would come at the block's end: the level first, then the steps.
        atEnd.unshift(...(after.get(last) ?? []));
        after.delete(last);
    }
    // The steps stand together, each on the line after the other.
    if (steps.length > 0) atEnd.push(steps.join('\n'));
    return [
        ...skipping.map((step) => ({
            ...placeOfProperty(step, 'to'),
            text: context.lexicon.write('tactical', context.language),
        })),
        ...[...before].map(([member, snippets]) => insertBefore(text, governance, member, snippets)),
        ...[...after].flatMap(([member, snippets]) => insertAfter(text, governance, member, snippets) ?? []),
        ...(atEnd.length > 0 ? [insertAtEnd(text, governance, atEnd)].flatMap((change) => change ?? []) : []),
    ];
}

/** The steps to and from the new levels that no step of the plan takes. */
function newSteps(
    governance: ast.Governance,
    missing: readonly ast.LevelKind[],
    skipping: readonly ast.Escalation[],
): readonly (readonly [ast.LevelKind, ast.LevelKind])[] {
    const present = new Set([...missing, ...every(governance.members, 'Level').map(({ kind }) => kind)]);
    const rungs = ladder.filter((kind) => present.has(kind));
    const rank = (kind: ast.LevelKind) => ladder.indexOf(kind);
    const taken = every(governance.members, 'Escalation').map((step) =>
        skipping.includes(step) ? { from: step.from, to: 'tactical' as const } : step,
    );
    return rungs.slice(1).flatMap((to, index) => {
        const from = rungs[index];
        if (!from || !(missing.includes(from) || missing.includes(to))) return [];
        const isTaken = taken.some((step) => rank(step.from) <= rank(from) && rank(step.to) >= rank(to));
        return isTaken ? [] : [[from, to] as const];
    });
}

function put<K>(map: Map<K, Snippet[]>, key: K, snippet: Snippet): void {
    const known = map.get(key);
    if (known) known.push(snippet);
    else map.set(key, [snippet]);
}
