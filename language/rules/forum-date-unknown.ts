import { buildForum } from '../model/build-forum.ts';
import type { Dialogue, Phase } from '../model/plan.ts';
import { isAt } from '../model/source.ts';
import type { Period } from '../model/values.ts';
import { yearOf } from '../model/year-of.ts';
import { isDated, isHeldIn } from '../schedule/forum-periods.ts';
import { namedPeriod } from '../schedule/named-periods.ts';
import { first } from '../syntax/members.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';

const plan = (time: string) =>
    `forum Breakfast "Business breakfast" {
  every year from 2025 in march
}
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
  phase before 2026-01-01 to 2026-12-31 {
    dialogue "What is coming up" {
      arena Breakfast
      in ${time}
    }
  }
}
`;

export const forumDateUnknown = rule({
    code: 'forum-date-unknown',
    on: 'Dialogue',
    severity: 'info',
    since: '0.1.0',
    what: 'A dialogue at a forum, at a time when the forum is not known to be held.',
    why: 'Forums move and end, and so do plans that hang on them. Whoever plans to meet there should know that it takes place.',
    source: 'plain sense',
    examples: { bad: plan('may 2026'), good: plan('march 2026') },
    messages: {
        unknown: 'When "{forum}" is held is not known: find out whether it is held then.',
        otherwise: '"{forum}" is not known to be held from {start} to {end}: find out whether it is.',
    },
    check(node, { dealOf }, report) {
        const dates = first(node.members, 'DialogueDates') ?? first(node.members, 'DialogueTimes');
        const forums = (first(node.members, 'ArenaProperty')?.arenas ?? []).flatMap(({ forum }) =>
            forum?.ref?.$type === 'Forum' ? buildForum(forum.ref) : [],
        );
        if (!dates || forums.length === 0) return;
        const phase = dealOf(node.$container.$container).phases.find((one) => isAt(one, node.$container));
        const dialogue = phase?.dialogues.find((one) => isAt(one, node));
        const periods = phase && dialogue ? periodsOf(dialogue, phase) : [];
        for (const forum of forums) {
            const missed = periods.find((period) => !isHeldIn(forum, period));
            if (!missed) continue;
            const { start, end } = missed;
            if (isDated(forum)) report('otherwise', placeOf(dates), { forum: forum.name, start, end });
            else report('unknown', placeOf(dates), { forum: forum.name });
        }
    },
});

/** When a dialogue takes place. Months and weeks without a year are those of each year of its phase that lie within it. */
function periodsOf({ dates, times }: Dialogue, { period }: Phase): readonly Period[] {
    if (dates) return [dates];
    if (!times) return [];
    const inYear = (year: number) => times.times.flatMap((time) => namedPeriod(time, year) ?? []);
    if (times.year !== undefined) return inYear(times.year);
    if (!period) return [];
    const [first, last] = [yearOf(period.start), yearOf(period.end)];
    return Array.from({ length: last - first + 1 }, (_, index) => inYear(first + index))
        .flat()
        .filter(({ start, end }) => start <= period.end && end >= period.start);
}
