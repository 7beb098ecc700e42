import { expect, test } from 'vitest';
import { endWithOptions, isLongerThan, noticeDates } from '../../../language/model/contract-dates.ts';
import type { ContractOption } from '../../../language/model/plan.ts';
import type { Duration } from '../../../language/model/values.ts';

const option = (times: number, duration: Duration, notice?: Duration): ContractOption => ({ times, duration, notice });
const contract = (end: string, ...options: readonly ContractOption[]) => ({ start: '2026-01-01', end, options });
const months = (amount: number): Duration => ({ amount, unit: 'month' });

test('without options a contract ends when it ends', () => {
    expect(endWithOptions(contract('2027-12-31'))).toBe('2027-12-31');
});

test('options prolong it in order, month ends stay month ends', () => {
    expect(endWithOptions(contract('2028-02-29', option(2, months(12))))).toBe('2030-02-28');
    expect(endWithOptions(contract('2027-12-31', option(1, months(6)), option(1, { amount: 2, unit: 'week' })))).toBe(
        '2028-07-14',
    );
    expect(endWithOptions(contract('2027-12-31', option(1, { amount: 10, unit: 'workday' })))).toBe('2028-01-14');
});

test('absurd options end with the calendar', () => {
    expect(endWithOptions(contract('2027-12-31', option(9e15, { amount: 9e15, unit: 'year' })))).toBe('9999-12-31');
    expect(noticeDates(contract('2027-12-31', option(9e15, { amount: 9e15, unit: 'year' }, months(1))))).toEqual(['2027-12-01']);
});

test('notice is given before each use of an option', () => {
    expect(
        noticeDates(
            contract('2027-12-31', option(2, months(12), months(6)), option(1, months(6)), option(1, months(6), months(3))),
        ),
    ).toEqual(['2027-07-01', '2028-07-01', '2030-04-01']);
});

test('a period of whole years is not longer than they are', () => {
    expect(isLongerThan('2026-01-01', '2026-12-31', 1)).toBe(false);
    expect(isLongerThan('2026-01-01', '2027-01-01', 1)).toBe(true);
    expect(isLongerThan('2028-02-29', '2032-02-28', 4)).toBe(false);
});
