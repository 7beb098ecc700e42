import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildPlan } from '../../../language/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { workspace } from '../../support/workspace.ts';

const conformance = (name: string) => readFileSync(path.join(import.meta.dirname, '../../conformance/valid', name), 'utf8');

async function planOf(text: string): Promise<Plan> {
    const { documents } = await workspace({ 'plan.dialog': text });
    return buildPlan(documents.get('plan.dialog')!).plan;
}

test('a whole plan: parties, contract, meetings, agenda, escalation, what was held', async () => {
    const { deals, organisations } = await planOf(conformance('service-desk.sv.dialog'));
    const [deal] = deals;
    expect(organisations.map(({ name, country }) => [name, country])).toEqual([
        ['Region', 'SE'],
        ['NordIT', 'SE'],
    ]);
    expect(deal).toMatchObject({
        name: 'ServiceDesk',
        type: 'procurement',
        delivery: 'strategic',
        value: { amount: 48_000_000, currency: 'SEK' },
        contract: { start: '2026-01-01', end: '2029-12-31', options: [{ times: 2, duration: { amount: 12, unit: 'month' } }] },
        internal: ['We want the self-service modules to become the default'],
        held: [{ meeting: 'Ops', date: '2026-01-20', actions: [{ due: '2026-01-30', done: '2026-01-29' }] }],
    });
    expect(deal?.buyers[0]).toBe(organisations[0]);
    expect(deal?.governance).toMatchObject({
        required: true,
        requiredBy: 'Contract, annex 5',
        escalations: [
            {
                from: 'operational',
                to: 'tactical',
                within: { amount: 10, unit: 'workday' },
                by: [{ kind: 'function', function: 'contract-manager' }],
            },
            { from: 'tactical', to: 'strategic' },
        ],
    });
    const [operations] = deal?.governance?.levels[0]?.meetings ?? [];
    expect(operations).toMatchObject({
        name: 'Ops',
        cadence: [
            {
                rhythm: { kind: 'every', every: 1, unit: 'week' },
                position: { kind: 'weekday', weekday: 'tuesday' },
                first: { amount: 3, unit: 'month' },
            },
            {
                rhythm: { kind: 'every', every: 1, unit: 'month' },
                position: { weekday: 'tuesday', ordinal: 1 },
                time: { start: '09:00', end: '10:00' },
            },
        ],
        starting: { distance: { amount: 2, unit: 'week' }, direction: 'after' },
        guests: [{ participant: { function: 'user', side: 'buyer' }, every: 3 }],
        agenda: [{ minutes: 15 }, { category: 'delivery', minutes: 20 }],
        minutes: { within: { amount: 3, unit: 'workday' }, approved: { amount: 5, unit: 'workday' } },
        fulfils: ['R1'],
    });
});

test('a plan and its twin in the other tongue mean the same', async () => {
    const bare = (plan: Plan) =>
        JSON.parse(JSON.stringify(plan, (key, value) => (key === 'source' || key === 'uri' ? undefined : value)));
    expect(bare(await planOf(conformance('service-desk.sv.dialog')))).toEqual(
        bare(await planOf(conformance('service-desk.en.dialog'))),
    );
});

test('every way to say how often', async () => {
    const meetings =
        (await planOf(conformance('cadences.en.dialog'))).deals[0]?.governance?.levels.flatMap((level) => level.meetings) ?? [];
    const rhythms = Object.fromEntries(meetings.map(({ name, cadence }) => [name, cadence.at(-1)?.rhythm]));
    expect(rhythms).toMatchObject({
        Daily: { kind: 'every', bound: 'at-most', every: 1, unit: 'month' },
        Contract: { kind: 'times', bound: 'at-least', least: 3, most: 3 },
        Prep: {
            kind: 'relative',
            distance: { amount: 5, unit: 'workday' },
            direction: 'before',
            anchor: { meeting: 'Contract' },
        },
        Walk: { kind: 'together', meeting: 'Contract' },
        Claims: { kind: 'as-needed', within: { amount: 5, unit: 'workday' } },
        Board: { kind: 'dates', dates: ['2026-04-23', '2026-10-22', '2027-04-22', '2027-10-21'] },
    });
    expect(meetings.find(({ name }) => name === 'Daily')?.exceptions).toEqual([
        { kind: 'moved', date: '2026-05-04', to: '2026-05-05', time: { start: '10:00', end: '10:30' }, reason: 'Training day' },
        { kind: 'cancelled', date: '2026-06-01', reason: undefined },
    ]);
});

test('what cannot be understood is left out, and nothing throws', async () => {
    const plan = await planOf(
        'organisation A {\n  closed week 60 to week 61\n}\ndeal D {\n  buyer A, Nobody\n  delivery nonsense\n  value 5 XYZ\n  contract 2026-02-30 to 2027-01-01\n  governance {\n    tactical level {\n      meeting M {\n        every 0 weeks on day 40\n        with A.Nobody\n',
    );
    expect(plan.organisations[0]?.closures).toEqual([]);
    expect(plan.deals[0]).toMatchObject({ buyers: [{ name: 'A' }], delivery: undefined, value: undefined, contract: undefined });
    expect(plan.deals[0]?.governance?.levels[0]?.meetings[0]).toMatchObject({ cadence: [], participants: [] });
});
