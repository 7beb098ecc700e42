import type { DialogueSkeleton } from '../catalogue/dialogue-skeletons.ts';
import type * as ast from '../generated/ast.ts';
import { isDeal } from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { inLanguage } from './in-language.ts';
import { insertAtEnd, insertBefore } from './insert-into-block.ts';
import type { Fix, TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { writeDialogue } from './write-dialogue.ts';

/** A fix for a deal that lacks dialogue before its procurement: a typical one, in the phase before, which is made where there is none. */
export function insertEarlyDialogue(title: string, skeleton: DialogueSkeleton): Fix {
    return {
        title,
        offers({ node }, context) {
            const change = isDeal(node) ? insertInto(node, skeleton, context) : undefined;
            return change ? [{ args: {}, changes: [change] }] : [];
        },
    };
}

function insertInto(deal: ast.Deal, skeleton: DialogueSkeleton, context: RuleContext): TextChange | undefined {
    const { text } = context;
    const dialogue = writeDialogue(skeleton, context.dealOf(deal), context);
    const before = every(deal.members, 'Phase').find(({ kind }) => kind === 'before');
    if (before) return insertAtEnd(text, before, [dialogue]);
    const phase = `${inLanguage('phase before {', context)}\n${dialogue.replace(/^/gm, '  ')}\n}`;
    // The phases come in the order of time, and before what they lead to.
    const next = deal.members.find(({ $type }) => $type === 'Phase' || $type === 'Governance' || $type === 'Held');
    return next ? insertBefore(text, deal, next, [phase]) : insertAtEnd(text, deal, [phase], true);
}
