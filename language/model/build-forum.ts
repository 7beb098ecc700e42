import type * as ast from '../generated/ast.ts';
import { every, first } from '../syntax/members.ts';
import { buildPeriod, buildTimes, countable } from './build-common.ts';
import type { Forum } from './plan.ts';
import { sourceOf } from './source.ts';

export function buildForum(node: ast.Forum): Forum {
    const years = first(node.members, 'ForumYears');
    return {
        name: node.name,
        title: node.title,
        kind: first(node.members, 'ForumKindProperty')?.kind,
        organiser: first(node.members, 'Organiser')?.name,
        place: first(node.members, 'ForumPlace')?.name,
        url: first(node.members, 'Url')?.url,
        years: years && {
            interval: years.everyOther ? 2 : (years.interval ?? 1),
            from: countable(years.from),
            times: buildTimes(years.times),
        },
        periods: every(node.members, 'ForumDates').flatMap((dates) =>
            dates.periods.flatMap((period) => buildPeriod(period.start, period.end ?? period.start) ?? []),
        ),
        source: sourceOf(node),
    };
}
