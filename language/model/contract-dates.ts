import { Temporal } from 'temporal-polyfill';
import type { Contract, ContractOption, Deal } from './plan.ts';
import type { Duration, IsoDate, Period } from './values.ts';

/** More of any unit than a contract runs for, and few enough for a calendar to reckon with. */
const most = 100_000;
const lastYear = 9999;

/** The last day of a contract if every option is used, one after the other. */
export function endWithOptions(contract: Contract): IsoDate {
    let next = dayAfter(contract);
    for (const { times, duration } of contract.options) {
        next = next.add(calendarDuration(duration, times));
        if (next.year > lastYear) return `${lastYear}-12-31`;
    }
    return next.subtract({ days: 1 }).toString();
}

/** When the meetings of a deal can be held: from its signing, where it is known, or the contract's start, to the end of the last option. */
export function meetingTime({ contract, phases }: Deal): Period | undefined {
    if (!contract) return undefined;
    const signed = phases.flatMap(({ milestones }) => milestones).find(({ kind }) => kind === 'signed')?.date;
    return { start: signed && signed < contract.start ? signed : contract.start, end: endWithOptions(contract) };
}

/** The days by which notice of the options must be given, in order; of an option used several times, each time's. */
export function noticeDates(contract: Contract): readonly IsoDate[] {
    return noticeDatesByOption(contract).flat();
}

/** The same for each option of the contract by itself. */
export function noticeDatesByOption(contract: Contract): readonly (readonly IsoDate[])[] {
    let next = dayAfter(contract);
    return contract.options.map((option) => {
        if (next.year > lastYear) return [];
        const dates = option.notice ? noticeDatesOf(option, option.notice, next) : [];
        next = next.add(calendarDuration(option.duration, option.times));
        return dates;
    });
}

function noticeDatesOf({ times, duration }: ContractOption, notice: Duration, from: Temporal.PlainDate): readonly IsoDate[] {
    const dates: IsoDate[] = [];
    for (let time = 0; time < times; time++) {
        const start = from.add(calendarDuration(duration, time));
        if (start.year > lastYear) break;
        dates.push(start.subtract(calendarDuration(notice, 1)).toString());
    }
    return dates;
}

/** A time for which a contract can be prolonged, and the day by which that must be said; undefined where no notice is agreed. */
export interface OptionPeriod extends Period {
    readonly notice: IsoDate | undefined;
}

/** More options than anyone would read about. */
const mostOptions = 12;

/** The options of a contract, one after the other, each time of one used several times by itself; the first dozen. */
export function optionPeriods(contract: Contract): readonly OptionPeriod[] {
    const found: OptionPeriod[] = [];
    let start = dayAfter(contract);
    for (const { times, duration, notice } of contract.options) {
        const first = start;
        for (let time = 0; time < times && found.length < mostOptions; time++) {
            const [from, next] = [first.add(calendarDuration(duration, time)), first.add(calendarDuration(duration, time + 1))];
            if (next.year > lastYear) return found;
            found.push({
                start: from.toString(),
                end: next.subtract({ days: 1 }).toString(),
                notice: notice && from.subtract(calendarDuration(notice, 1)).toString(),
            });
            start = next;
        }
    }
    return found;
}

/** Whether a period from `start` to `end`, both included, is longer than a number of years. */
export function isLongerThan(start: IsoDate, end: IsoDate, years: number): boolean {
    const limit = Temporal.PlainDate.from(start).add({ years }).subtract({ days: 1 });
    return Temporal.PlainDate.compare(Temporal.PlainDate.from(end), limit) > 0;
}

/** How many whole years a contract runs for, options left out. */
export function fullYears(contract: Period): number {
    return Temporal.PlainDate.from(contract.start).until(dayAfter(contract), { largestUnit: 'years' }).years;
}

/** Options are reckoned from the day after, so that a contract to the end of February is prolonged to the end of February. */
function dayAfter({ end }: Period): Temporal.PlainDate {
    return Temporal.PlainDate.from(end).add({ days: 1 });
}

/** A duration in units of the calendar. Of workdays five are a week: no public holidays are reckoned with here. */
function calendarDuration({ amount, unit }: Duration, times: number): Temporal.DurationLike {
    const total = Math.min(amount * times, most);
    switch (unit) {
        case 'day':
            return { days: total };
        case 'workday':
            return { days: Math.ceil((total * 7) / 5) };
        case 'week':
            return { weeks: total };
        case 'month':
            return { months: total };
        case 'quarter':
            return { months: total * 3 };
        case 'tertial':
            return { months: total * 4 };
        case 'half-year':
            return { months: total * 6 };
        case 'year':
            return { years: total };
    }
}
