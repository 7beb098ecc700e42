import { expect, test } from 'vitest';
import { weekdayInProse } from '../../../language/views/weekday-in-prose.ts';

test.each([
    ['2026-11-23', 'en', 'Monday'],
    ['2026-11-29', 'en', 'Sunday'],
    ['2026-11-25', 'sv', 'onsdag'],
])('%s in %s', (date, language, day) => {
    expect(weekdayInProse(date, language)).toBe(day);
});
