import { expect, test } from 'vitest';
import { every, first } from '../../../language/syntax/members.ts';

const members = [
    { $type: 'Country', code: 'SE' },
    { $type: 'Role', name: 'R' },
    { $type: 'Role', name: 'S' },
] as const;

test('the first of a type, or none', () => {
    expect(first(members, 'Role')).toBe(members[1]);
    expect(first(members.slice(0, 1), 'Role')).toBeUndefined();
});

test('all of a type, in the order written', () => {
    expect(every(members, 'Role').map(({ name }) => name)).toEqual(['R', 'S']);
});
