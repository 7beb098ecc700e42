import type * as ast from '../generated/ast.ts';
import { first } from '../syntax/members.ts';
import { misplacedModifier } from './misplaced-modifier.ts';
import type { RuleContext } from './rule-context.ts';

/** Whether it is known on which days a meeting is held: all of it can be read, and its cadence asks for no days that its rhythm does not have. */
export function knowsItsDays(meeting: ast.Meeting, { isBroken }: Pick<RuleContext, 'isBroken'>): boolean {
    const steps = first(meeting.members, 'Cadence')?.steps ?? [];
    return !isBroken(meeting) && !steps.some((step) => step.modifiers.some((modifier) => misplacedModifier(modifier, step)));
}
