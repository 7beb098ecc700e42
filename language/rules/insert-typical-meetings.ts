import { isLevel } from '../generated/ast.ts';
import { every, first } from '../syntax/members.ts';
import { insertAtEnd } from './insert-into-block.ts';
import type { Fix } from './rule.ts';
import { skeletonWriter } from './write-skeleton.ts';

/** A fix for a level that lacks meetings. */
export const insertTypicalMeetings: Fix = {
    title: 'Insert a typical meeting',
    offers({ node }, context) {
        if (!isLevel(node)) return [];
        const deal = node.$container.$container;
        const levels = every(node.$container.members, 'Level');
        // A first meeting in a deal without a contract period would break the plan elsewhere.
        if (!first(deal.members, 'ContractProperty') && levels.every(({ members }) => !first(members, 'Meeting'))) return [];
        const change = insertAtEnd(context.text, node, skeletonWriter(deal, context).meetings(node.kind));
        return change ? [{ args: {}, changes: [change] }] : [];
    },
};
