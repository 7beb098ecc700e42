import { months } from '../model/months.ts';
import { weekdays } from '../model/weekdays.ts';
import { lengthOfMonth } from '../syntax/literals.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

const abbreviations: Readonly<Record<string, number>> = {
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    okt: 10,
    oct: 10,
    nov: 11,
    dec: 12,
};

/**
 * The dates that a cell lists, `YYYY-MM-DD`, and what of it is something else. `1/3/2026` is 1 March in a Swedish plan; in an English one it is a
 * date only if it cannot be two.
 */
export function datesIn(
    cell: string,
    language: string,
    lexicon: Lexicon,
): { readonly dates: readonly string[]; readonly rest: string } {
    const dates: string[] = [];
    const take = (whole: string, year: string | undefined, month: number, day: string | undefined): string => {
        const date = dateOf(Number(year), month, Number(day));
        if (date === undefined) return whole;
        dates.push(date);
        return ' ';
    };
    const rest = cell
        .replace(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (whole, year, month, day) =>
            take(whole, year, Number(month), day),
        )
        .replace(/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/g, (whole, year, month, day) => take(whole, year, Number(month), day))
        .replace(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, (whole, day, month, year) =>
            take(whole, year, Number(month), day),
        )
        .replace(/(?<!\d)(\d{1,2})\/(\d{1,2})[/-](\d{4})(?!\d)/g, (whole, one, other, year) => {
            if (language === 'sv' || Number(one) > 12) return take(whole, year, Number(other), one);
            return Number(other) > 12 ? take(whole, year, Number(one), other) : whole;
        })
        .replace(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|:e|:a)?[ .-]+(\p{L}+)\.?,?[ -]+(\d{4})(?!\d)/gu, (whole, day, month, year) =>
            take(whole, year, monthOf(month, lexicon), day),
        )
        .replace(/(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu, (whole, month, day, year) =>
            take(whole, year, monthOf(month, lexicon), day),
        );
    return { dates, rest: withoutWeekdays(rest, lexicon) };
}

/** The hours that a cell names, as plans write them, and what of it is something else. An hour alone has no end: it is something else. */
export function timeIn(cell: string): { readonly time: string | undefined; readonly rest: string } {
    const match =
        /(?:\bkl(?:ockan|\.)?\s*|\bat\s+)?(?<![\d.:])(\d{1,2})(?:[:.](\d{2}))?\s*(?:[-–—]|till|to)\s*(\d{1,2})(?:[:.](\d{2}))?(?![\d.:])\s*(?:h\b)?/i.exec(
            cell,
        );
    if (!match) return { time: undefined, rest: cell.trim() };
    const [whole, startHour, startMinute = '00', endHour, endMinute = '00'] = match;
    const start = clock(startHour, startMinute);
    const end = clock(endHour, endMinute);
    if (start === undefined || end === undefined || start >= end) return { time: undefined, rest: cell.trim() };
    return { time: `${start}-${end}`, rest: cell.replace(whole, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '') };
}

/** `9`, `9:30` or `09.30` as `09:30`. */
export function clockIn(cell: string): string | undefined {
    const match = /^(?:kl(?:ockan|\.)?\s*)?(\d{1,2})(?:[:.](\d{2}))?(?::00)?$/i.exec(cell.trim());
    return match ? clock(match[1], match[2] ?? '00') : undefined;
}

function clock(hour: string | undefined, minute: string): string | undefined {
    return Number(hour) < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : undefined;
}

function dateOf(year: number, month: number, day: number): string | undefined {
    if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return undefined;
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1 to 12; 0 where it is no month. */
function monthOf(word: string, lexicon: Lexicon): number {
    const lower = word.toLowerCase();
    const names: readonly (string | undefined)[] = months;
    return names.indexOf(lexicon.lookup(lower)?.word) + 1 || (abbreviations[lower] ?? 0);
}

const namedWeekdays: readonly (string | undefined)[] = weekdays;
const shortWeekdays = new Set([
    'mån',
    'tis',
    'ons',
    'tor',
    'tors',
    'fre',
    'mon',
    'tue',
    'tues',
    'wed',
    'thu',
    'thur',
    'thurs',
    'fri',
]);

/** A weekday beside a date says nothing more. */
function withoutWeekdays(text: string, lexicon: Lexicon): string {
    return text
        .split(/[\s,;&]+/)
        .filter((word) => {
            const bare = word.toLowerCase().replace(/\.$/, '');
            return (
                word !== '' &&
                !['och', 'and', 'den'].includes(bare) &&
                !shortWeekdays.has(bare) &&
                !namedWeekdays.includes(lexicon.lookup(bare)?.word)
            );
        })
        .join(' ');
}
