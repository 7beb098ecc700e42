import { type ast, buildForum, nextPeriod, periodInTable, type plan, say } from '../../../../language/index.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';

/** When a forum is held next. */
export const forumFollows: Follows<ast.Forum> = ({ node, today, language }) => [told(buildForum(node), today, language)];

/** When the forum is held next that a dialogue takes place at. */
export const arenaFollows: Follows<ast.Arena> = ({ node, today, language }) => {
    const forum = node.forum?.ref;
    return forum?.$type === 'Forum' ? [told(buildForum(forum), today, language)] : [];
};

function told(forum: plan.Forum, today: string, language: string): string {
    const next = nextPeriod(forum, today);
    return next
        ? say(followsTexts.forumNext, language, { period: periodInTable(next) })
        : say(followsTexts.forumUnknown, language);
}
