import { expect, test } from 'vitest';
import { json } from '../../../language/exports/json.ts';
import { jsonImport } from '../../../language/imports/json-import.ts';
import { planFile } from '../../../language/print/plan-file.ts';
import { validPlan } from '../../support/valid-plans.ts';
import { today, workspace } from '../../support/workspace.ts';

const plans = [
    await validPlan('examples/portfolio/school-cleaning.dialog'),
    await validPlan('examples/portfolio/town-hall-furniture.dialog'),
];
const [deal] = plans[0]?.plan.deals ?? [];
const named = [...(deal?.buyers ?? []), ...(deal?.suppliers ?? []), ...(deal?.partners ?? [])].map(({ name }) => name);

test('a deal that is asked for comes with what it names, and no other', () => {
    const { content } = json.write(plans, { edition: 'internal', today, deal: deal?.name ?? '' });
    const { schedule, ...rest } = JSON.parse(content);
    const read = planFile.read(rest, '', (misfit) => expect(misfit).toBeUndefined());
    expect(
        read?.plans.map(({ deals, organisations }) => [deals.map(({ name }) => name), organisations.map(({ name }) => name)]),
    ).toEqual([
        [[deal?.name], named],
        [[], []],
    ]);
    expect(new Set(schedule.map((row: { readonly deal: string }) => row.deal))).toEqual(new Set([deal?.name]));
});

test('a level narrows the schedule, not the plan', () => {
    const of = (level?: 'tactical') =>
        JSON.parse(json.write(plans, { edition: 'internal', today, ...(level && { level }) }).content);
    const [all, tactical] = [of(), of('tactical')];
    expect(tactical.plans).toEqual(all.plans);
    expect(tactical.schedule).toEqual(all.schedule.filter((row: { readonly level: string }) => row.level === 'tactical'));
    expect(tactical.schedule).not.toEqual(all.schedule);
});

test('a portfolio is imported as one plan without errors', async () => {
    const { services } = await workspace({});
    const { content } = json.write(plans, { edition: 'internal', today });
    const imported = jsonImport.read(new TextEncoder().encode(content), { services });
    const { check } = await workspace({ 'plan.dialog': imported?.text ?? '' });
    expect(imported?.notUnderstood).toEqual([]);
    expect(check('plan.dialog').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
