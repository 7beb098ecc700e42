import { thresholds } from '../catalogue/thresholds.ts';
import type * as ast from '../generated/ast.ts';
import { isCadence } from '../generated/ast.ts';
import { dayOf } from '../schedule/days.ts';
import { isHeldAs } from '../schedule/held-as.ts';
import type { Occurrence } from '../schedule/schedule.ts';
import { takesPlace } from '../schedule/takes-place.ts';
import { readDate } from '../syntax/literals.ts';
import { every, first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { inLanguage } from './in-language.ts';
import { insertAfter } from './insert-into-block.ts';
import { knowsItsDays } from './knows-its-days.ts';
import { placeOf } from './place.ts';
import { rule, type TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

const limit = thresholds.heldWithin;

const deal = (more: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every week on monday
      with operations, contract-manager
    }
  }
}
held Operations 2026-01-05 {
  decided "Meet every week"
}${more}`);

export const meetingMissed = rule({
    code: 'meeting-missed',
    on: 'Meeting',
    severity: 'warning',
    since: '0.1.0',
    what: 'A meeting that was planned for a day more than two weeks ago, of which nothing is written down, though the earlier ones are.',
    why: 'Meetings that quietly stop are how a governance model dies. Whoever keeps a record of what was held should be able to see from it that all was held, or why not.',
    source: 'plain sense',
    examples: { bad: deal(''), good: deal('\nheld Operations 2026-01-12 {\n}') },
    messages: {
        one: '"{meeting}" was planned for {date}, but neither that it was held nor that it was cancelled is written down.',
        several:
            '"{meeting}" was planned for {count} days, the first of them {date}, of which neither that it was held nor that it was cancelled is written down.',
    },
    check(meeting, context, report) {
        const cadence = first(meeting.members, 'Cadence');
        const missed = cadence ? missedBy(meeting, context) : [];
        const [earliest] = missed;
        if (!cadence || !earliest) return;
        const args = { meeting: meeting.name, date: earliest.date };
        if (missed.length === 1) report('one', placeOf(cadence), args, { node: cadence });
        else report('several', placeOf(cadence), { ...args, count: missed.length }, { node: cadence });
    },
    fixes: [
        {
            title: 'Write down that it was held',
            offers({ node }, context) {
                const changes = isCadence(node) ? writeHeld(node.$container, context) : [];
                return changes.length > 0 ? [{ args: {}, changes }] : [];
            },
        },
        {
            title: 'Write down that it was cancelled',
            offers({ node }, context) {
                const changes = isCadence(node) ? writeCancelled(node.$container, context) : [];
                return changes.length > 0 ? [{ args: {}, changes }] : [];
            },
        },
    ],
});

/** The past days of a meeting, from the first that was written down on, of which nothing is. None where something written can't be read. */
function missedBy(meeting: ast.Meeting, context: RuleContext): readonly Occurrence[] {
    const node = meeting.$container.$container.$container;
    const held = every(node.members, 'Held');
    if (!held.some((one) => one.meeting?.ref === meeting) || context.isBroken(node) || !knowsItsDays(meeting, context)) return [];
    // An entry whose meeting nobody declares may be about this one.
    const entries = held.filter(({ meeting: its }) => !its?.ref || its.ref === meeting);
    if (entries.some((one) => !readDate(one.date) || (one.planned !== undefined && !readDate(one.planned)))) return [];
    const since = entries
        .filter((one) => one.meeting?.ref === meeting)
        .reduce((least, { date }) => (date < least ? date : least), '9');
    const today = dayOf(context.today);
    const schedule = context.scheduleOf(context.dealOf(node)).meetings.find((one) => one.meeting.name === meeting.name);
    return (schedule?.occurrences ?? []).filter(
        (one) =>
            takesPlace(one) &&
            one.date > since &&
            today - dayOf(one.date) > limit.value &&
            !entries.some((entry) => isHeldAs({ date: entry.date, planned: entry.planned }, one)),
    );
}

/** An entry for each day, after the last that is earlier. */
function writeHeld(meeting: ast.Meeting, context: RuleContext): readonly TextChange[] {
    const deal = meeting.$container.$container.$container;
    const entries = every(deal.members, 'Held');
    const after = new Map<ast.Held, string[]>();
    for (const { date } of missedBy(meeting, context)) {
        const anchor = entries.findLast((one) => one.date < date);
        const entry = inLanguage(`held ${meeting.name} ${date} {\n}`, context);
        if (anchor) after.set(anchor, [...(after.get(anchor) ?? []), entry]);
    }
    return [...after].flatMap(([anchor, snippets]) => insertAfter(context.text, deal, anchor, snippets) ?? []);
}

/** An exception for each day, after the cadence and what is excepted already. A meeting that was moved before has its exception. */
function writeCancelled(meeting: ast.Meeting, context: RuleContext): readonly TextChange[] {
    const missed = missedBy(meeting, context);
    const anchor = meeting.members.findLast(({ $type }) => $type === 'Cadence' || $type === 'Starting' || $type === 'Exception');
    if (!anchor || missed.some(({ status }) => status === 'moved')) return [];
    const exceptions = missed.map(({ planned }) => inLanguage(`except ${planned} cancelled`, context));
    const change = insertAfter(context.text, meeting, anchor, exceptions, false);
    return change ? [change] : [];
}
