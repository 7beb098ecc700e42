import { expect, test } from 'vitest';
import { regularMeetings } from '../../../language/model/regular-meetings.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { dealOf } from '../../support/plan-of.ts';

/** The regular ones of a tactical level's meetings, which are named M1, M2 … in order. */
async function regular(...cadences: readonly string[]): Promise<readonly string[]> {
    const meetings = cadences.map((cadence, i) => `      meeting M${i + 1} {\n        ${cadence}\n      }\n`).join('');
    const deal = await dealOf(dealPlan(`  governance {\n    tactical level {\n${meetings}    }\n  }`));
    return deal.governance?.levels.flatMap((level) => regularMeetings(level, deal)).map(({ name }) => name) ?? [];
}

test('what recurs, is held N times a year or has listed dates is regular', async () => {
    expect(await regular('every week', '2 times per year', 'on 2026-03-12')).toEqual(['M1', 'M2', 'M3']);
});

test('what is held once or as needed is not', async () => {
    expect(await regular('as-needed', '2 weeks after contract-start', '')).toEqual([]);
});

test('what hangs on a meeting is what that meeting is', async () => {
    expect(await regular('every week', '2 days before M1', 'together-with M2', 'as-needed', 'together-with M4')).toEqual([
        'M1',
        'M2',
        'M3',
    ]);
});

test('one regular step of a chain is enough', async () => {
    expect(await regular('every week the first 3 months then as-needed')).toEqual(['M1']);
});

test('meetings that hang on each other in a circle come never', async () => {
    expect(await regular('together-with M1', '2 days before M3', '2 days after M2')).toEqual([]);
});
