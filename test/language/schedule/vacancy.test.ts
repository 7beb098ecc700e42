import { expect, test } from 'vitest';
import type { Role } from '../../../language/model/parties.ts';
import { vacancy } from '../../../language/schedule/vacancy.ts';

const source = { uri: '', line: 0, character: 0 };
const person = { name: 'Eva', fullName: undefined, email: undefined, source };
const role = (...terms: readonly (readonly [from: string | undefined, until: string | undefined])[]): Role => ({
    name: 'Role',
    title: undefined,
    functions: [],
    holders: terms.map(([from, until]) => ({ person, from, until, alternate: undefined })),
    source,
});
const year = { start: '2026-01-01', end: '2026-12-31' };

test('terms join day by day, in whatever order they stand', () => {
    expect(vacancy(role([undefined, undefined]), year)).toBeUndefined();
    expect(vacancy(role(['2026-07-01', undefined], [undefined, '2026-06-30']), year)).toBeUndefined();
    expect(vacancy(role([undefined, '2026-06-30'], ['2026-07-02', undefined]), year)).toEqual({
        start: '2026-07-01',
        end: '2026-07-01',
    });
});

test('a long term covers a short one', () => {
    expect(vacancy(role([undefined, '2026-12-31'], ['2026-02-01', '2026-02-28']), year)).toBeUndefined();
});

test('nobody at all, or not yet, or no longer', () => {
    expect(vacancy(role(), year)).toEqual(year);
    expect(vacancy(role(['2027-01-01', undefined]), year)).toEqual(year);
    expect(vacancy(role([undefined, '2025-12-31']), year)).toEqual(year);
    expect(vacancy(role(['2026-12-31', undefined]), year)).toEqual({ start: '2026-01-01', end: '2026-12-30' });
});
