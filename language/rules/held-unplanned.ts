import { isHeldAs } from '../schedule/held-as.ts';
import { takesPlace } from '../schedule/takes-place.ts';
import { readDate } from '../syntax/literals.ts';
import { exampleDeal } from './example-deal.ts';
import { knowsItsDays } from './knows-its-days.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (date: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
    }
  }
}
held Operations ${date} {
  decided "Keep the morning check"
}`);

export const heldUnplanned = rule({
    code: 'held-unplanned',
    on: 'Held',
    severity: 'info',
    soundOnly: true,
    since: '0.1.0',
    what: 'A meeting that was held on a day for which none was planned.',
    why: 'Either the date is mistyped, or another meeting was moved to this day: said of which, the plan knows that it was not missed.',
    source: 'plain sense',
    examples: { bad: deal('2026-02-05'), good: deal('2026-02-05 planned 2026-02-03') },
    messages: {
        unplanned:
            'No "{meeting}" is planned for {date}. If one was moved to this day, write its date after "{planned}"; else see whether the date is right.',
    },
    check(held, context, report) {
        const [date, meeting] = [readDate(held.date), held.meeting?.ref];
        if (!date || !meeting || held.planned !== undefined || !knowsItsDays(meeting, context)) return;
        const { bounds, meetings } = context.scheduleOf(context.dealOf(held.$container));
        const schedule = meetings.find((one) => one.meeting.name === meeting.name);
        // In an option no days are laid out, and beyond it date-outside-contract speaks.
        if (!schedule || schedule.occurrences.length === 0 || !bounds || date < bounds.start || date > bounds.end) return;
        // What is held as needed is planned for no day.
        if (schedule.meeting.cadence.some(({ rhythm }) => rhythm.kind === 'as-needed')) return;
        if (schedule.occurrences.some((one) => takesPlace(one) && isHeldAs({ date, planned: undefined }, one))) return;
        report('unplanned', placeOfProperty(held, 'date'), { meeting: meeting.name, date, planned: { word: 'planned' } });
    },
});
