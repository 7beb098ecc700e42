import { expect, test } from 'vitest';
import { regularAttendees } from '../../../language/model/attendance.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { dealOf } from '../../support/plan-of.ts';

/** Those who take part in a weekly meeting, by name. Roles are R1 … of both sides, people P1 … of A and F1 … of B. */
async function attendees(properties: string, cadence = 'every week'): Promise<readonly string[]> {
    const deal = await dealOf(
        dealPlan(
            `  governance {\n    tactical level {\n      meeting M {\n        ${cadence}\n        ${properties}\n      }\n    }\n  }`,
        ),
    );
    const [level] = deal.governance?.levels ?? [];
    return level ? [...regularAttendees(level, deal)].map((one) => (typeof one === 'string' ? one : one.name)) : [];
}

test('a function is whoever holds it on its side, on both where none is said', async () => {
    expect(await attendees('with operations of buyer')).toEqual(['operations of buyer', 'R1']);
    expect(await attendees('with operations')).toEqual(['operations of buyer', 'R1', 'operations of supplier', 'R1']);
    expect(await attendees('with legal of both')).toEqual(['legal of buyer', 'legal of supplier']);
});

test('a role is its functions on its side', async () => {
    expect(await attendees('with B.R2')).toEqual(['R2', 'contract-manager of supplier']);
});

test('a person is the roles that the person holds', async () => {
    expect(await attendees('with A.P4')).toEqual(['P4', 'R4', 'executive of buyer']);
});

test('who chairs takes part, guests do not', async () => {
    expect(await attendees('chair A.R1 invite A.R5')).toEqual(['R1', 'operations of buyer']);
});

test('meetings that do not come regularly are left out', async () => {
    expect(await attendees('with operations', 'as-needed')).toEqual([]);
});
