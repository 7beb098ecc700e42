import type * as ast from '../generated/ast.ts';
import { isAgendaItem } from '../generated/ast.ts';
import { minutesIn } from '../model/clock-minutes.ts';
import type { Meeting } from '../model/meeting.ts';
import { isRegular } from '../model/regular-meetings.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { type LevelMeeting, levelMeetings } from './level-meetings.ts';
import { moveAgendaItem } from './move-agenda-item.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

const item = '      agenda {\n        contract "Penalties" 20 min\n      }\n';

const deal = (operational: string, tactical: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
${operational}    }
  }
  tactical level {
    meeting FollowUp {
      every year in november
      purpose contract-follow-up
      with contract-owner, contract-manager
${tactical}    }
  }
  escalate operational to tactical within 10 workdays
}`);

export const contractOnOperational = rule({
    code: 'contract-on-operational',
    on: 'Meeting',
    severity: 'warning',
    since: '0.1.0',
    what: 'An operational meeting that has the contract on its agenda, or is dedicated to following it up.',
    why: 'In the daily work the contract stays on the bookshelf: those who run the delivery together shall solve things, not negotiate. It is taken out on the tactical and the strategic level, where those who own it meet.',
    source: 'founding text',
    examples: { bad: deal(item, ''), good: deal('', item) },
    messages: {
        item: 'The contract stands on the agenda of the operational meeting "{meeting}": it belongs on the tactical and the strategic level, where those who own it meet.',
        purpose:
            'The operational meeting "{meeting}" is dedicated to following the contract up: that belongs on the tactical level, where those who own it meet.',
    },
    check({ name: meeting, members, $container: level }, _context, report) {
        if (level.kind !== 'operational') return;
        for (const one of every(members, 'MeetingPurposeProperty'))
            if (one.purpose === 'contract-follow-up') report('purpose', placeOf(one), { meeting }, { node: one });
        for (const one of every(members, 'Agenda').flatMap(({ items }) => items))
            if (one.category === 'contract') report('item', placeOf(one), { meeting }, { node: one });
    },
    fixes: [
        {
            title: 'Move it to the agenda of "{meeting}"',
            offers({ node }, context) {
                const target = isAgendaItem(node) ? meetingFor(node, context) : undefined;
                const changes = isAgendaItem(node) && target ? moveAgendaItem(node, target.node, context) : [];
                return changes.length > 0 ? [{ args: { meeting: target?.meeting.name ?? '' }, changes }] : [];
            },
        },
    ],
});

/** The first regular meeting of a higher level, the tactical before the strategic, that has time for an item. */
function meetingFor(item: ast.AgendaItem, { dealOf }: RuleContext): LevelMeeting | undefined {
    const governance = item.$container.$container.$container.$container;
    const deal = dealOf(governance.$container);
    const minutes = (item.duration?.amount ?? 0) * (item.duration?.unit === 'h' ? 60 : 1);
    return (['tactical', 'strategic'] as const)
        .flatMap((kind) => every(governance.members, 'Level').find((level) => level.kind === kind) ?? [])
        .flatMap((level) => levelMeetings(level, deal))
        .find(({ meeting }) => isRegular(meeting, deal) && minutes <= timeLeft(meeting));
}

/** The minutes of a meeting that its agenda leaves free. One that does not say when it ends has time for anything. */
function timeLeft({ cadence, agenda }: Meeting): number {
    const lengths = cadence.map(({ time }) => (time ? minutesIn(time) : Number.POSITIVE_INFINITY));
    return Math.max(...lengths) - agenda.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}
