import { buildMinutes, buildTime } from '../model/build-common.ts';
import { minutesIn } from '../model/clock-minutes.ts';
import { first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';

const deal = (length: number) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday at 09:00-10:00
      with operations, contract-manager
      agenda {
        delivery "Since last time" 40 min
        delivery "The coming month" ${length} min
      }
    }
  }
}`);

export const agendaOverrun = rule({
    code: 'agenda-overrun',
    on: 'Agenda',
    severity: 'warning',
    since: '0.1.0',
    what: 'An agenda that takes longer than its meeting.',
    why: 'What stands last on such an agenda is never reached. It is often what matters most in the long run.',
    source: 'plain sense',
    examples: { bad: deal(40), good: deal(20) },
    messages: {
        over: 'With "{item}" the agenda takes {needed} min, but the meeting lasts {length} min: what stands last is never reached.',
    },
    check(agenda, _context, report) {
        const steps = first(agenda.$container.members, 'Cadence')?.steps ?? [];
        const times = steps.map(({ modifiers }) => buildTime(first(modifiers, 'AtModifier')?.time));
        // A meeting without a time has room for any agenda, and of several times the longest counts.
        const length = times.length === 0 ? undefined : Math.max(...times.map((time) => (time ? minutesIn(time) : Infinity)));
        if (length === undefined) return;
        let needed = 0;
        for (const item of agenda.items) {
            needed += buildMinutes(item.duration) ?? 0;
            if (needed <= length) continue;
            report('over', placeOf(item), { item: item.text ?? '', needed, length }, { node: item });
            return;
        }
    },
});
