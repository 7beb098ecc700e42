import { type ast, buildDuration, dateInProse, say } from '../../../../language/index.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';
import { nextOccurrence } from './next-occurrence.ts';

/** By when the notice of the next meeting has to be out, or a report in. */
export const beforeFollows: Follows<ast.Notice | ast.Report> = (pointed) => {
    const { node, calendar, language } = pointed;
    const next = nextOccurrence(node, pointed);
    const ahead = buildDuration(node.duration);
    if (!next || !ahead) return [];
    const date = calendar.reckon(next.occurrence.date, ahead, 'before');
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
    const [within, approval] = [buildDuration(node.within), buildDuration(node.approved)];
    if (!next || !within) return [];
    const meeting = dateInProse(next.occurrence.date, language);
    const written = calendar.reckon(next.occurrence.date, within, 'after');
    const approved = approval && calendar.reckon(written, approval, 'after');
    return [
        say(followsTexts.afterMeeting, language, { meeting, date: dateInProse(written, language) }),
        ...(approved ? [say(followsTexts.approvedBy, language, { date: dateInProse(approved, language) })] : []),
    ];
};
