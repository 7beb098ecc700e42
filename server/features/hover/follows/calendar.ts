import {
    type ast,
    buildPlan,
    type Closure,
    dayInProse,
    dayOf,
    describeNoWorkday,
    isAt,
    namedWeeks,
    nextDay,
    type Organisation,
    periodInTable,
    say,
    weekdayOf,
} from '../../../../language/index.ts';
import type { Follows, Pointed } from './follows.ts';
import { followsTexts } from './follows-texts.ts';

/** How many days off are told, and how far ahead one looks for them. */
const most = { shown: 3, days: 400 };

/** The next public holidays on weekdays in a country. */
export const countryFollows: Follows<ast.Country> = ({ calendar, today, language }) => {
    const found: string[] = [];
    let date = today;
    for (let day = 0; day < most.days && found.length < most.shown; day++, date = nextDay(date)) {
        const why = calendar.whyNot(date);
        if (why?.kind === 'holiday' && weekdayOf(dayOf(date)) <= 5)
            found.push(`${dayInProse(date, language)} (${describeNoWorkday(why, language)})`);
    }
    return found.length > 0 ? [say(followsTexts.nextHolidays, language, { days: found.join(', ') })] : [];
};

/** When an organisation is closed next. */
export const closureFollows: Follows<ast.Closure> = (pointed) => {
    const { node, language } = pointed;
    const organisation = organisationAt(pointed);
    const closure = organisation?.closures[node.$container.members.filter(({ $type }) => $type === 'Closure').indexOf(node)];
    const period = closure && nextClosed(closure, pointed.today);
    return period ? [say(followsTexts.closedNext, language, { period: periodInTable(period) })] : [];
};

function nextClosed(closure: Closure, today: string) {
    if (closure.kind === 'period') return closure.period.end >= today ? closure.period : undefined;
    const year = Number(today.slice(0, 4));
    return [year - 1, year, year + 1]
        .flatMap((one) => namedWeeks(one, closure.startWeek, closure.endWeek) ?? [])
        .find(({ end }) => end >= today);
}

function organisationAt({ node, document }: Pointed<ast.Closure>): Organisation | undefined {
    return buildPlan(document).plan.organisations.find((one) => isAt(one, node.$container));
}
