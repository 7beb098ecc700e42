import type { HolidayRule } from '../../language/catalogue/holidays/holiday-rule.ts';
import { englishNames, swedishNames } from './holiday-names.ts';
import { patternOf } from './holiday-pattern.ts';
import { libraryHolidays, years } from './library-holidays.ts';

/** What language/catalogue/holidays/public-holidays.json holds: a rule a line. */
export function holidayTable(): string {
    const countries = Object.entries(libraryHolidays()).map(([code, holidays]) => {
        const rules = holidays.map(({ local, en, dates }): HolidayRule => {
            const english = englishNames[local] ?? en;
            const swedish = swedishNames[english];
            if (swedish === undefined) throw new Error(`${code}: "${english}" has no Swedish name.`);
            return { names: { local, en: english, sv: swedish }, ...patternOf(dates, years.first, years.last) };
        });
        return `  "${code}": [\n${rules.map((rule) => `    ${JSON.stringify(rule)}`).join(',\n')}\n  ]`;
    });
    return `{\n${countries.join(',\n')}\n}\n`;
}
