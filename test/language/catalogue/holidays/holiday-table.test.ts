import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countries } from '../../../../language/catalogue/countries.ts';
import publicHolidays from '../../../../language/catalogue/holidays/public-holidays.json' with { type: 'json' };
import manifest from '../../../../package.json' with { type: 'json' };
import { holidayTable } from '../../../support/holiday-table.ts';
import { root } from '../../../support/source-files.ts';

test('the table of public holidays is made of the library', async () => {
    await expect(holidayTable()).toMatchFileSnapshot('../../../../language/catalogue/holidays/public-holidays.json');
});

test('every country that a plan may name has its holidays', () => {
    expect(Object.keys(publicHolidays)).toEqual(Object.keys(countries));
});

test('the library is named for what it gave', () => {
    const version = manifest.devDependencies['date-holidays'];
    expect(readFileSync(new URL('NOTICE', root), 'utf8')).toContain(`date-holidays ${version} `);
});
