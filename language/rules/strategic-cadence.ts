import { thresholds } from '../catalogue/thresholds.ts';
import { exampleDeal } from './example-deal.ts';
import { holdFix } from './hold-fix.ts';
import { insertTypicalMeetings } from './insert-typical-meetings.ts';
import { frequencies, heldTooOften, meetTooSeldom } from './judge-frequency.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';
import { isFirstOfKind, isKnownWhole, whereItLacks, writtenMeetings } from './written-meetings.ts';

const frequency = frequencies.strategic;
const { value: most } = thresholds.strategicMost;

const deal = (cadence: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  strategic level {
    meeting Board {
      ${cadence}
      with executive, contract-manager
    }
  }
}`);

export const strategicCadence = rule({
    code: 'strategic-cadence',
    on: 'Level',
    severity: 'warning',
    since: '0.1.0',
    what: 'A strategic level that meets less than once a year, or a meeting on it that is held more than twice a year.',
    why: 'The strategic level talks about the future and the relationship, once or twice a year. More seldom, the executives of the two sides do not know each other when they are needed; more often, they end up steering the daily work.',
    source: 'founding text',
    examples: { bad: deal('every 2 years in november'), good: deal('every year in november') },
    messages: {
        seldom: 'The strategic meetings of "{deal}" come less than once a year: the executives of the two sides do not know each other when they are needed.',
        often: 'The strategic meeting "{meeting}" is held more than {most} times a year: the level is for the future and the relationship, and what comes up more often belongs on a lower one.',
    },
    check(level, context, report) {
        if (level.kind !== 'strategic' || !isFirstOfKind(level)) return;
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
