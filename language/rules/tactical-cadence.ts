import { thresholds } from '../catalogue/thresholds.ts';
import { exampleDeal } from './example-deal.ts';
import { holdFix } from './hold-fix.ts';
import { insertTypicalMeetings } from './insert-typical-meetings.ts';
import { frequencies, heldTooOften, meetTooSeldom } from './judge-frequency.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';
import { isFirstOfKind, isKnownWhole, whereItLacks, writtenMeetings } from './written-meetings.ts';

const frequency = frequencies.tactical;
const { value: most } = thresholds.tacticalMost;

const deal = (cadence: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  tactical level {
    meeting FollowUp {
      ${cadence}
      purpose contract-follow-up
      with contract-owner, contract-manager
    }
  }
}`);

export const tacticalCadence = rule({
    code: 'tactical-cadence',
    on: 'Level',
    severity: 'warning',
    since: '0.1.0',
    what: 'A tactical level that meets less than once a year, or a meeting on it that is held more than four times a year.',
    why: 'The tactical level talks about the contract and the coming year, one to four times a year. More seldom, the contract is first opened when something has gone wrong; more often, it is operational work that takes the time of those who own the contract.',
    source: 'founding text',
    examples: { bad: deal('every 2 years in november'), good: deal('every year in november') },
    messages: {
        seldom: 'The tactical meetings of "{deal}" come less than once a year: the contract is first opened when something has gone wrong.',
        often: 'The tactical meeting "{meeting}" is held more than {most} times a year: the level is for the contract and the coming year, and what comes up more often is operational.',
    },
    check(level, context, report) {
        if (level.kind !== 'tactical' || !isFirstOfKind(level)) return;
        const deal = context.dealOf(level.$container.$container);
        const meetings = writtenMeetings(level, deal);
        for (const { meeting, cadence } of heldTooOften(meetings, deal, frequency))
            report('often', placeOf(cadence), { meeting: meeting.name, most }, { node: cadence, severity: 'info' });
        if (!isKnownWhole(level, meetings, context)) return;
        if (!meetTooSeldom(meetings, deal, frequency.least)) return;
        const { place, node } = whereItLacks(level, meetings, deal);
        report('seldom', place, { deal: deal.name }, { node });
    },
    fixes: [holdFix('Hold it {times} times a year', `${most} times per year`, frequency, { times: most }), insertTypicalMeetings],
});
