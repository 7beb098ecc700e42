import { thresholds } from '../catalogue/thresholds.ts';
import type * as ast from '../generated/ast.ts';
import { noticeDatesByOption } from '../model/contract-dates.ts';
import { calendarOf } from '../schedule/calendar-of.ts';
import { every, first } from '../syntax/members.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { isKnownWhole, writtenMeetings } from './written-meetings.ts';

const { value: months } = thresholds.optionDecision;

const plan = (month: string) => `organisation A {
  role Owner as contract-owner
}
organisation B {
  role Owner as contract-owner
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2027-12-31 option 12 months due 6 months before
  governance {
    tactical level {
      meeting FollowUp {
        every year in ${month} on first tuesday
        purpose contract-follow-up
        with contract-owner
      }
    }
  }
}
`;

export const optionDecisionMissing = rule({
    code: 'option-decision-missing',
    on: 'Deal',
    severity: 'warning',
    since: '0.1.0',
    what: 'An option for which notice must be given, without a tactical or strategic meeting in the months before.',
    why: 'Whether to use an option is decided together, while there is still time. Without a meeting before the day of notice it is decided by one side, in haste, or by nobody.',
    source: 'plain sense',
    examples: { bad: plan('november'), good: plan('may') },
    messages: {
        missing:
            'No tactical or strategic meeting is held in the {months} months before {date}, when notice of the option must be given: where is it decided?',
    },
    check(node, context, report) {
        const deal = context.dealOf(node);
        const property = first(node.members, 'ContractProperty');
        if (!deal.contract || !property || property.options.length !== deal.contract.options.length) return;
        if (!isJudged(node, context)) return;
        const dates = noticeDatesByOption(deal.contract);
        if (dates.flat().length === 0) return;
        const { meetings } = context.scheduleOf(deal, { withOptions: true });
        const held = meetings
            .filter(({ level }) => level.kind !== 'operational')
            .flatMap(({ occurrences }) => occurrences.flatMap(({ number, date }) => (number === undefined ? [] : date)));
        const calendar = calendarOf(deal);
        property.options.forEach((option, index) => {
            const missed = dates[index]?.find((notice) => {
                const from = calendar.reckon(notice, { amount: months, unit: 'month' }, 'before');
                return !held.some((date) => date >= from && date <= notice);
            });
            if (missed) report('missing', placeOf(option), { months, date: missed }, { node: option });
        });
    },
});

/** Where a level or its meetings lack, or can't be read, other rules speak of that. */
function isJudged(node: ast.Deal, context: RuleContext): boolean {
    const deal = context.dealOf(node);
    const governance = first(node.members, 'Governance');
    const levels = every(governance?.members ?? [], 'Level').filter(({ kind }) => kind !== 'operational');
    if (!governance || (levels.length === 0 && deal.delivery !== 'service' && deal.delivery !== 'works')) return false;
    return levels.every((level) => isKnownWhole(level, writtenMeetings(level, deal), context));
}
