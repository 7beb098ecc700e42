import { type ast, dateInProse, readDate, say } from '../../../../language/index.ts';
import { distance } from './distance.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';

/** Whether an action is done, late, or when it is due. */
export const actionFollows: Follows<ast.Action> = ({ node, today, language }) => {
    const [due, done] = [readDate(node.due), readDate(node.done)];
    if (done) return [say(followsTexts.actionDone, language, { date: dateInProse(done, language) })];
    if (!due) return [];
    return [
        say(due < today ? followsTexts.actionLate : followsTexts.actionOpen, language, {
            distance: distance(due, today, language),
        }),
    ];
};

/** What came out of a meeting. */
export const heldFollows: Follows<ast.Held> = ({ node, language }) => {
    const actions = node.members.filter((member) => member.$type === 'Action');
    const open = actions.filter(({ done }) => done === undefined).length;
    const decided = node.members.filter(({ $type }) => $type === 'Decided').length;
    return actions.length + decided > 0
        ? [say(followsTexts.heldSummary, language, { decided, open, actions: actions.length })]
        : [];
};
