import { procedures } from '../catalogue/procedures.ts';
import { thresholds } from '../catalogue/thresholds.ts';
import { isMilestone } from '../generated/ast.ts';
import { isUnderLou } from '../model/is-under-lou.ts';
import type { Deal } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import { type Day, dateOf, dayOf } from '../schedule/days.ts';
import { publicWorkdayFrom } from '../schedule/public-workdays.ts';
import { exampleDeal } from './example-deal.ts';
import { moveMilestone } from './move-milestone.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';
import { milestonePair } from './written-milestones.ts';

const limit = thresholds.standstill;

const deal = (signed: string) =>
    exampleDeal(`type procurement
delivery service
procedure open
phase during {
  award  2025-11-04
  signed ${signed}
}`);

export const standstillShort = rule({
    code: 'standstill-short',
    on: 'Deal',
    severity: 'error',
    since: '0.1.0',
    what: 'A contract that is signed before ten full days have passed since the award. That the tenth day is no working day, so that the standstill is longer, is only pointed out.',
    why: 'During the standstill those who lost can ask a court to review the award. A contract that is signed earlier can be declared void and cost the authority a penalty.',
    source: `${limit.source}, as of ${limit.asOf}`,
    examples: { bad: deal('2025-11-14'), good: deal('2025-11-17') },
    messages: {
        short: 'The contract is signed on {signed}, before the standstill has run out: {days} full days must pass after the award on {award}. It may be signed on {earliest} at the earliest.',
        prolonged:
            'The last day of the standstill, {last}, falls on a weekend or a public holiday, so it runs until {end}: the contract may be signed on {earliest} at the earliest.',
    },
    check(node, { dealOf }, report) {
        const deal = dealOf(node);
        if (!deal.procedure || !procedures[deal.procedure].standstill || !isUnderLou(deal)) return;
        const pair = milestonePair(node, 'award', 'signed');
        if (!pair) return;
        const { from: award, to: signed } = pair;
        const { last, end } = standstillAfter(award.date, deal);
        if (dayOf(signed.date) > end) return;
        const place = placeOfProperty(signed.node, 'date');
        const earliest = dateOf(end + 1);
        if (dayOf(signed.date) <= last) {
            const args = { signed: signed.date, days: limit.value, award: award.date, earliest };
            report('short', place, args, { node: signed.node });
        } else {
            const args = { last: dateOf(last), end: dateOf(end), earliest };
            report('prolonged', place, args, { node: signed.node, severity: 'info' });
        }
    },
    fixes: [
        {
            title: 'Move the signing to {date}',
            offers({ node, args }, { dealOf }) {
                if (!isMilestone(node)) return [];
                const day = publicWorkdayFrom(dayOf(String(args.earliest)), dealOf(node.$container.$container));
                return moveMilestone(node, dateOf(day));
            },
        },
    ],
});

/** Its last full day, and the day until which it is prolonged where that is a weekend or a public holiday. The day of the award does not count. */
function standstillAfter(award: IsoDate, deal: Deal): { readonly last: Day; readonly end: Day } {
    const last = dayOf(award) + limit.value;
    return { last, end: publicWorkdayFrom(last, deal) };
}
