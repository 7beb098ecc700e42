import { isRegular } from '../model/regular-meetings.ts';
import { exampleDeal } from './example-deal.ts';
import { holdFix } from './hold-fix.ts';
import { insertTypicalMeetings } from './insert-typical-meetings.ts';
import { frequencies, heldTooOften, isTooSeldom, judgedSteps } from './judge-frequency.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';
import { isFirstOfKind, isKnownWhole, type WrittenMeeting, whereItLacks, writtenMeetings } from './written-meetings.ts';

const frequency = frequencies.operational;

const deal = (cadence: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      ${cadence}
      with operations, contract-manager
    }
  }
}`);

export const operationalCadence = rule({
    code: 'operational-cadence',
    on: 'Level',
    severity: 'warning',
    since: '0.1.0',
    what: 'An operational level that meets less often than monthly, or a meeting on it that is held more often than weekly.',
    why: 'Operational meetings are usually held every month, sometimes every week. More seldom, deviations grow old before anyone speaks of them; more often, it is daily work and no dialogue. While a delivery is run in, during its first three months, any rhythm goes.',
    source: 'founding text',
    examples: { bad: deal('every quarter on first tuesday'), good: deal('every month on first tuesday') },
    messages: {
        seldom: 'No operational meeting of "{deal}" is held at least every month: deviations grow old before anyone speaks of them.',
        often: 'The operational meeting "{meeting}" is held more often than every week: that is daily work, and leaves little to follow up each time.',
    },
    check(level, context, report) {
        if (level.kind !== 'operational' || !isFirstOfKind(level)) return;
        const deal = context.dealOf(level.$container.$container);
        const meetings = writtenMeetings(level, deal);
        const often = heldTooOften(meetings, deal, frequency);
        for (const { meeting, cadence } of often) report('often', placeOf(cadence), { meeting: meeting.name }, { node: cadence });
        // Goods need no more; whether these are some is not known where the delivery is not written.
        const mayBeGoods = deal.delivery === undefined || deal.delivery === 'goods';
        if (often.length > 0 || mayBeGoods || !isKnownWhole(level, meetings, context)) return;
        const regular = meetings.filter(({ meeting }) => isRegular(meeting, deal));
        const judged = regular.length > 0 ? regular : meetings;
        if (judged.some(isAsNeeded)) return;
        if (judged.some(({ meeting }) => judgedSteps(meeting, frequency).every((step) => !isTooSeldom(step, deal, frequency))))
            return;
        const { place, node } = whereItLacks(level, meetings, deal);
        report('seldom', place, { deal: deal.name }, { node });
    },
    fixes: [holdFix('Hold it every month', 'every month', frequency), insertTypicalMeetings],
});

/** What is held as needed, in the end at least, is held as often as it takes. */
function isAsNeeded({ meeting }: WrittenMeeting): boolean {
    return meeting.cadence.at(-1)?.rhythm.kind === 'as-needed';
}
