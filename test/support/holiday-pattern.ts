import { Temporal } from 'temporal-polyfill';
import type { HolidayRule } from '../../language/catalogue/holidays/holiday-rule.ts';

type Dates = Omit<HolidayRule, 'names'>;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * The shortest rule that gives exactly these dates, of all days of the years from `first` to `last`: a day of the year, a weekday on or after one,
 * a distance from Easter; the dates themselves where no rule does. Rules hold for other years too, as far as anyone knows.
 */
export function patternOf(dates: readonly string[], first: number, last: number): Dates {
    const days = dates.map((date) => Temporal.PlainDate.from(date));
    const found = [...new Set(days.map(({ year }) => year))];
    if (found.length < 3) return { on: dates };
    const [from, until] = [Math.min(...found), Math.max(...found)];
    const spans = [
        { from: first, until: last },
        { from, until: last },
        { from: first, until },
        { from, until },
    ];
    // A rule with an exceptional year is a worse guess than one that began later or ended earlier; one moved day is the worst.
    const attempts = [
        (span: Span) => easterPattern(days, span) ?? yearlyPattern(days, span, 0),
        (span: Span) => yearlyPattern(days, span, 1),
        (span: Span) => patternWithMovedDay(days, span, found),
    ];
    for (const attempt of attempts) {
        for (const span of spans) {
            const pattern = attempt(span);
            if (!pattern) continue;
            return {
                ...pattern,
                ...(span.from > first ? { from: span.from } : {}),
                ...(span.until < last ? { until: span.until } : {}),
            };
        }
    }
    return { on: dates };
}

interface Span {
    readonly from: number;
    readonly until: number;
}

function easterPattern(days: readonly Temporal.PlainDate[], { from, until }: Span): Dates | undefined {
    const distances = new Set(days.map((day) => easterOf(day.year).until(day).days));
    const [distance = 0] = distances;
    if (distances.size !== 1 || days.length !== until - from + 1) return undefined;
    return { on: [distance === 0 ? 'easter' : `easter${distance > 0 ? '+' : ''}${distance}`] };
}

/** Days of the year, each on every weekday or on some. Of many years, as many as `exceptions` may be without. */
function yearlyPattern(days: readonly Temporal.PlainDate[], span: Span, exceptions: number): Dates | undefined {
    const byDay = new Map<string, Set<number>>();
    for (const day of days) {
        const key = day.toString().slice(5);
        byDay.set(key, (byDay.get(key) ?? new Set()).add(day.dayOfWeek));
    }
    const written = new Set(days.map(String));
    const wrong = new Set<number>();
    for (let year = span.from; year <= span.until; year++) {
        for (const [key, on] of byDay) {
            const day = Temporal.PlainDate.from(`${year}-${key}`);
            if (on.has(day.dayOfWeek) !== written.has(day.toString())) wrong.add(year);
        }
    }
    if (wrong.size > exceptions || days.some(({ year }) => wrong.has(year))) return undefined;
    return { on: entriesOf(byDay), ...(wrong.size > 0 ? { except: [...wrong] } : {}) };
}

function patternWithMovedDay(days: readonly Temporal.PlainDate[], span: Span, found: readonly number[]): Dates | undefined {
    for (const year of found) {
        const [moved, rest] = [days.filter((day) => day.year === year), days.filter((day) => day.year !== year)];
        const pattern = yearlyPattern(rest, span, 1);
        if (pattern?.except?.includes(year)) return { ...pattern, on: [...pattern.on, ...moved.map(String)] };
    }
    return undefined;
}

/** `05-25..05-31 monday` is the Monday of a week that begins on any day of the week. */
function entriesOf(byDay: ReadonlyMap<string, ReadonlySet<number>>): readonly string[] {
    const keys = [...byDay.keys()].sort();
    const [first = '', last = ''] = [keys[0], keys.at(-1)];
    const all = new Set([...byDay.values()].flatMap((on) => [...on]));
    const [weekday = 1] = all;
    if (keys.length === 7 && all.size === 1 && dayOfYear(last) - dayOfYear(first) === 6)
        return [`${first}..${last} ${weekdays[weekday - 1]}`];
    return keys.map((key) => {
        const on = [...(byDay.get(key) ?? [])].sort();
        return on.length === 7 ? key : `${key} ${on.map((one) => weekdays[one - 1]).join(',')}`;
    });
}

function dayOfYear(key: string): number {
    return Temporal.PlainDate.from(`2023-${key}`).dayOfYear;
}

/** Easter Sunday by the algorithm that Meeus gives for the Gregorian calendar. */
export function easterOf(year: number): Temporal.PlainDate {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}
