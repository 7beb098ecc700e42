import { Temporal } from 'temporal-polyfill';

/**
 * Whether nobody works in Sweden on a day: weekends, the holidays of the act on public holidays (1989:253), and the three eves that are put
 * beside Sundays where time limits are reckoned (1930:173, section 2). Written from the law alone, so that the product's table can be held against it.
 */
export function isFreeInSweden(day: Temporal.PlainDate): boolean {
    const easter = easterByGauss(day.year);
    const fromEaster = easter.until(day).days;
    const date = `${day.month}-${day.day}`;
    return (
        day.dayOfWeek > 5 ||
        ['1-1', '1-6', '5-1', '6-6', '12-24', '12-25', '12-26', '12-31'].includes(date) ||
        // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
        [-2, 0, 1, 39, 49].includes(fromEaster) ||
        // Midsummer's Eve is the Friday before the Saturday of 20 to 26 June; All Saints' Day is a Saturday anyway.
        (day.dayOfWeek === 5 && day.month === 6 && day.day >= 19 && day.day <= 25)
    );
}

/** Gauss's Easter with his exceptions, for the years 1900 to 2099. */
function easterByGauss(year: number): Temporal.PlainDate {
    const [a, b, c] = [year % 19, year % 4, year % 7];
    const d = (19 * a + 24) % 30;
    const e = (2 * b + 4 * c + 6 * d + 5) % 7;
    const days = d === 29 && e === 6 ? 28 : d === 28 && e === 6 && a > 10 ? 27 : d + e;
    return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days });
}
