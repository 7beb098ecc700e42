import { expect, test } from 'vitest';
import { countries } from '../../../../language/catalogue/countries.ts';
import publicHolidays from '../../../../language/catalogue/holidays/public-holidays.json' with { type: 'json' };
import { holidayTable } from '../../../support/holiday-table.ts';

test('the table of public holidays is made of the library', async () => {
    await expect(holidayTable()).toMatchFileSnapshot('../../../../language/catalogue/holidays/public-holidays.json');
});

test('every country that a plan may name has its holidays', () => {
    expect(Object.keys(publicHolidays)).toEqual(Object.keys(countries));
});
