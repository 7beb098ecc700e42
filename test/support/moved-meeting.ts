import { type ast, type Held, holdOn, type Reach, walk } from '../../language/index.ts';
import { applyChanges } from './apply-changes.ts';
import { workspace } from './workspace.ts';

/** A plan after the first of its meetings went to another day, or why it can't. */
export async function movedMeeting(
    plan: string,
    from: string,
    to: string,
    reach: Reach,
): Promise<{ readonly text: string } | { readonly refused: Extract<Held, { refused: string }>['refused'] }> {
    const { check, documents } = await workspace({ 'plan.dialog': plan });
    const { context } = check('plan.dialog');
    const tree = documents.get('plan.dialog')?.parseResult.value;
    const [meeting] = tree ? ((walk(tree).nodes.get('Meeting') ?? []) as readonly ast.Meeting[]) : [];
    if (!meeting) throw new Error('The plan has no meeting.');
    const held = holdOn(meeting, from, to, reach, context);
    if ('refused' in held) return { refused: held.refused };
    return { text: applyChanges({ 'plan.dialog': plan }, 'plan.dialog', held.changes)['plan.dialog'] ?? '' };
}
