import { expect, test } from 'vitest';
import { dateOf, dayOf } from '../../../language/schedule/days.ts';
import { publicWorkdayFrom } from '../../../language/schedule/public-workdays.ts';
import { dealOf } from '../../support/plan-of.ts';

const from = async (date: string, buyer = 'country SE', supplier = '') => {
    const deal = await dealOf(
        `organisation A {\n${buyer}\n}\norganisation B {\n${supplier}\n}\ndeal D {\nbuyer A\nsupplier B\n}\n`,
    );
    return dateOf(publicWorkdayFrom(dayOf(date), deal));
};

test('a workday is its own, a weekend and a public holiday lead to the next', async () => {
    expect(await from('2026-06-18')).toBe('2026-06-18');
    expect(await from('2026-06-13')).toBe('2026-06-15');
    // Midsummer eve is a Friday.
    expect(await from('2026-06-19')).toBe('2026-06-22');
    expect(await from('2026-12-24')).toBe('2026-12-28');
});

test('the holidays are those of the buyer, and closed days are none', async () => {
    // Whit Monday.
    expect(await from('2026-05-25', 'country DK')).toBe('2026-05-26');
    expect(await from('2026-05-25', 'country SE', 'country DK')).toBe('2026-05-25');
    expect(await from('2026-07-14', 'country SE\nclosed week 28 to week 31')).toBe('2026-07-14');
    expect(await from('2026-01-06', '')).toBe('2026-01-07');
});
