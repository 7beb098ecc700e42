import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { first } from '../syntax/members.ts';
import { buildForum } from './build-forum.ts';
import type { Channel, Forum } from './plan.ts';
import { isAt, sourceOf } from './source.ts';
import type { Source } from './values.ts';

/** A forum of the plan, the same object however many dialogues name it, as long as neither its text nor its place has changed. */
export const forumOf = keeping(buildForum);

/** A channel of the plan, kept like a forum. */
export const channelOf = keeping(
    (node: ast.Channel): Channel => ({
        name: node.name,
        title: node.title,
        kind: first(node.members, 'ChannelKindProperty')?.kind,
        publisher: first(node.members, 'Publisher')?.name,
        url: first(node.members, 'Url')?.url,
        source: sourceOf(node),
    }),
);

/** What an arena names. */
export function arenaOf(node: ast.NamedArena): Forum | Channel {
    return node.$type === 'Forum' ? forumOf(node) : channelOf(node);
}

function keeping<Node extends AstNode, Built extends { readonly source: Source }>(build: (node: Node) => Built) {
    const kept = new WeakMap<Node, Built>();
    return (node: Node): Built => {
        let found = kept.get(node);
        if (!found || !isAt(found, node)) {
            found = build(node);
            kept.set(node, found);
        }
        return found;
    };
}
