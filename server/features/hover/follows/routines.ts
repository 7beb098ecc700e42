import { type ast, dateInProse, say } from '../../../../language/index.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';
import { nextOccurrence } from './next-occurrence.ts';

/** By when the notice of the next meeting has to be out, or a report in. */
export const beforeFollows: Follows<ast.Notice | ast.Report> = (pointed) => {
    const { node, calendar, language } = pointed;
    const next = nextOccurrence(node, pointed);
    if (!next || !node.duration) return [];
    const date = calendar.reckon(next.occurrence.date, node.duration, 'before');
    return [
        say(followsTexts.beforeMeeting, language, {
            meeting: dateInProse(next.occurrence.date, language),
            date: dateInProse(date, language),
        }),
    ];
};

/** By when the minutes of the next meeting have to be written, and approved. */
export const minutesFollows: Follows<ast.Minutes> = (pointed) => {
    const { node, calendar, language } = pointed;
    const next = nextOccurrence(node, pointed);
    if (!next || !node.within) return [];
    const meeting = dateInProse(next.occurrence.date, language);
    const written = calendar.reckon(next.occurrence.date, node.within, 'after');
    const approved = node.approved && calendar.reckon(written, node.approved, 'after');
    return [
        say(followsTexts.afterMeeting, language, { meeting, date: dateInProse(written, language) }),
        ...(approved ? [say(followsTexts.approvedBy, language, { date: dateInProse(approved, language) })] : []),
    ];
};
