import type * as ast from '../generated/ast.ts';
import { isRegular } from '../model/regular-meetings.ts';
import { rolesWith } from '../model/sides.ts';
import { first } from '../syntax/members.ts';
import { attending, guestsOf } from './attending.ts';
import { exampleDeal } from './example-deal.ts';
import { inLanguage } from './in-language.ts';
import { insertAfter } from './insert-into-block.ts';
import { levelMeetings, sameKind } from './level-meetings.ts';
import { levelOfList } from './level-of-list.ts';
import { partySides } from './parties-on.ts';
import { placeOf } from './place.ts';
import { presenceOf } from './presence.ts';
import { rule, type TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { whereParticipantsLack } from './where-participants-lack.ts';
import { isFirstOfKind } from './written-meetings.ts';

const deal = (guests: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
${guests}    }
  }
}`).replace('role Ops as operations', 'role Ops as operations\n  role Ward as user');

export const inviteUsers = rule({
    code: 'invite-users',
    on: 'Level',
    severity: 'hint',
    soundOnly: true,
    since: '0.1.0',
    what: 'An operational level to whose meetings users are never invited.',
    why: 'Those who use what is delivered see what no report tells. Invited now and then, they keep the meetings close to what the deal is for.',
    source: 'founding text',
    examples: { bad: deal(''), good: deal('      invite user of buyer every 3rd time\n') },
    messages: {
        never: 'Users are never invited to the operational meetings of "{deal}": what they see every day reaches the meetings at second hand.',
    },
    check(level, context, report) {
        if (level.kind !== 'operational' || !isFirstOfKind(level) || sameKind(level).some(context.isBroken)) return;
        const node = level.$container.$container;
        const deal = context.dealOf(node);
        const meetings = levelMeetings(level, deal);
        const called = meetings.flatMap((one) => [...attending(one.node), ...guestsOf(one.node)]);
        const presence = presenceOf(called, node, context);
        if (meetings.length === 0 || partySides.some((side) => presence.has('user', side))) return;
        const where = whereParticipantsLack(level, deal);
        report('never', where.place, { deal: deal.name }, { node: where.node });
    },
    fixes: [
        {
            title: 'Invite users every third time',
            offers({ node }, context) {
                const level = levelOfList(node);
                const deal = level && context.dealOf(level.$container.$container);
                // Without a role for them nobody would be called.
                if (!deal || rolesWith(deal, 'user', 'buyer').length === 0) return [];
                const regular = levelMeetings(level, deal).find(({ meeting }) => isRegular(meeting, deal));
                const change = regular && inviteUsersTo(regular.node, context);
                return change ? [{ args: {}, changes: [change] }] : [];
            },
        },
    ],
});

function inviteUsersTo(meeting: ast.Meeting, context: RuleContext): TextChange | undefined {
    const line = inLanguage('invite user of buyer every 3rd time', context);
    const guests = first(meeting.members, 'InviteProperty');
    if (guests) {
        const { end } = placeOf(guests);
        return { offset: end, end, text: `, ${line.replace(/^\S+ /, '')}` };
    }
    const before =
        first(meeting.members, 'WithProperty') ?? first(meeting.members, 'ChairProperty') ?? first(meeting.members, 'Cadence');
    return before && insertAfter(context.text, meeting, before, [line]);
}
