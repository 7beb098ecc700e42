import { Temporal } from 'temporal-polyfill';
import { thresholds } from '../catalogue/thresholds.ts';
import { buildDuration } from '../model/build-common.ts';
import { noticeDates } from '../model/contract-dates.ts';
import type { Contract, Deal } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import { layOutDeal } from '../schedule/lay-out-deal.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';

const deal = (month: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  tactical level {
    meeting FollowUp {
      every year in ${month} on second wednesday
      purpose contract-follow-up
      with contract-owner, contract-manager
    }
  }
}`).replace('contract 2026-01-01 to 2027-12-31', 'contract 2026-01-01 to 2027-12-31 option 1 year due 6 months before');

const { value: months } = thresholds.optionDecision;

export const optionDecisionMissing = rule({
    code: 'option-decision-missing',
    on: 'ContractProperty',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'An option of the contract whose notice date no tactical or strategic meeting comes shortly before.',
    why: 'Whether to use an option is decided where the contract is followed up. If no such meeting comes in time, the option is used, or lost, without anyone having talked about it.',
    source: 'plain sense',
    examples: { bad: deal('september'), good: deal('may') },
    messages: {
        missing:
            'Notice of this option must be given by {date}, but no tactical or strategic meeting is held in the {months} months before: the decision has no meeting to be made in.',
    },
    check(property, { dealOf }, report) {
        const deal = dealOf(property.$container);
        if (!deal.contract || !deal.governance) return;
        const decisions = decisionDates(deal);
        const written = property.options.filter(({ duration }) => buildDuration(duration));
        for (const [index, option] of written.entries()) {
            const date = noticesOf(deal.contract, index).find((notice) => !isPrepared(notice, decisions));
            if (date) report('missing', placeOf(option), { date, months }, { node: option });
        }
    },
});

/** The days of the meetings at which an option can be decided, the options' own time included. */
function decisionDates(deal: Deal): readonly IsoDate[] {
    return layOutDeal(deal, { withOptions: true })
        .meetings.filter(({ level }) => level.kind === 'tactical' || level.kind === 'strategic')
        .flatMap(({ occurrences }) => occurrences.filter(({ number }) => number !== undefined).map(({ date }) => date));
}

/** The notice dates of one option: one for each time that it can be used. */
function noticesOf(contract: Contract, index: number): readonly IsoDate[] {
    const upTo = (count: number) => noticeDates({ ...contract, options: contract.options.slice(0, count) });
    return upTo(index + 1).slice(upTo(index).length);
}

function isPrepared(notice: IsoDate, decisions: readonly IsoDate[]): boolean {
    const earliest = Temporal.PlainDate.from(notice).subtract({ months }).toString();
    return decisions.some((date) => date >= earliest && date <= notice);
}
