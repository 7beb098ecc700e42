import { procedures } from '../catalogue/procedures.ts';
import { thresholds } from '../catalogue/thresholds.ts';
import { isMilestone } from '../generated/ast.ts';
import { isUnderLou } from '../model/is-under-lou.ts';
import { dateOf, dayOf } from '../schedule/days.ts';
import { publicWorkdayFrom } from '../schedule/public-workdays.ts';
import { exampleDeal } from './example-deal.ts';
import { moveMilestone } from './move-milestone.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';
import { milestonePair } from './written-milestones.ts';

const limit = thresholds.answersBeforeBids;

const deal = (answers: string) =>
    exampleDeal(`type procurement
delivery service
procedure open
phase during {
  answers ${answers}
  bids    2025-04-08
}`);

export const answersLate = rule({
    code: 'answers-late',
    on: 'Deal',
    severity: 'warning',
    since: '0.1.0',
    what: 'Answers to the questions of bidders less than six days before the last bid day, in a procedure of the procurement directive.',
    why: 'An answer may change what a bid has to be, so all bidders must have time to make use of it. If the answers come later, the time for bids must be prolonged; an award on bids that had too little time can be challenged.',
    source: `${limit.source}, as of ${limit.asOf}`,
    examples: { bad: deal('2025-04-04'), good: deal('2025-04-02') },
    messages: {
        late: 'The last answers, on {answers}, come less than {days} days before the last bid day, {bids}: LOU gives bidders {days} days, so the time for bids must be longer.',
    },
    check(node, { dealOf }, report) {
        const deal = dealOf(node);
        if (!deal.procedure || !procedures[deal.procedure].directive || !isUnderLou(deal)) return;
        const pair = milestonePair(node, 'answers', 'bids');
        if (!pair || dayOf(pair.to.date) - dayOf(pair.from.date) >= limit.value) return;
        const { from: answers, to: bids } = pair;
        const args = { answers: answers.date, bids: bids.date, days: limit.value };
        report('late', placeOfProperty(answers.node, 'date'), args, { node: bids.node });
    },
    fixes: [
        {
            title: 'Move the last bid day to {date}',
            offers({ node, args }, { dealOf }) {
                if (!isMilestone(node)) return [];
                const earliest = dayOf(String(args.answers)) + limit.value;
                return moveMilestone(node, dateOf(publicWorkdayFrom(earliest, dealOf(node.$container.$container))));
            },
        },
    ],
});
