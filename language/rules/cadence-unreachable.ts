import { GrammarUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { buildDuration } from '../model/build-common.ts';
import { endWithOptions } from '../model/contract-dates.ts';
import type { Contract } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import { calendarOf, type DealCalendar } from '../schedule/calendar-of.ts';
import { readDate } from '../syntax/literals.ts';
import { first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';

const deal = (first: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every week ${first}on tuesday
      then every month on first tuesday
      with operations, contract-manager
    }
  }
}`);

export const cadenceUnreachable = rule({
    code: 'cadence-unreachable',
    on: 'Cadence',
    severity: 'error',
    since: '0.1.0',
    what: 'A step of a cadence that never begins, since the one before it does not end, or not within the contract.',
    why: 'A chain goes on to its next step when the one before has lasted its time. What never begins puts no meeting in anyone’s calendar, though the plan promises it.',
    source: 'plain sense',
    examples: { bad: deal(''), good: deal('the first 3 months ') },
    messages: {
        endless:
            'The step before does not say how long it lasts, so this one never begins: write, for example, "the first 3 months" before it.',
        long: 'The step lasts to the end of the contract, {end}, or longer, so the one after it never begins.',
    },
    check(cadence, { dealOf }, report) {
        const endless = cadence.steps.findIndex((step) => !first(step.modifiers, 'ForModifier'));
        if (endless >= 0 && endless < cadence.steps.length - 1) {
            const then = GrammarUtils.findNodeForKeyword(cadence.$cstNode, 'then', endless);
            const { offset, end } = then ?? placeOf(cadence);
            report('endless', { offset, end }, {}, { node: cadence });
            return;
        }
        const deal = dealOf(cadence.$container.$container.$container.$container);
        if (!deal.contract || cadence.steps.length < 2) return;
        const calendar = calendarOf(deal);
        const end = endWithOptions(deal.contract);
        let start = startOf(cadence.$container, deal.contract, calendar);
        for (const { modifiers } of cadence.steps.slice(0, -1)) {
            const length = first(modifiers, 'ForModifier');
            const duration = buildDuration(length);
            if (!length || !duration || start > end) return;
            start = calendar.reckon(start, duration, 'after');
            if (start > end) report('long', placeOf(length), { end }, { node: cadence });
        }
    },
});

/** When a meeting's first step begins. */
function startOf({ members }: ast.Meeting, contract: Contract, calendar: DealCalendar): IsoDate {
    const starting = first(members, 'Starting');
    const distance = buildDuration(starting?.distance);
    if (!distance) return readDate(starting?.date) ?? contract.start;
    return calendar.reckon(contract.start, distance, starting?.relation ?? 'after');
}
