import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '../../../language/exports/json.ts';
import { jsonImport } from '../../../language/imports/json-import.ts';
import { buildPlan, planFileSchema } from '../../../language/index.ts';
import { joinPlans, planFile } from '../../../language/print/plan-file.ts';
import { recordPlan } from '../../../language/print/record-plan.ts';
import { fitting } from '../../support/fits-schema.ts';
import { validPlan, validPlans } from '../../support/valid-plans.ts';
import { today, workspace } from '../../support/workspace.ts';

const isDescribed = new Ajv({ unicodeRegExp: true, strict: true }).compile(Object(planFileSchema));
const bytes = (text: string) => new TextEncoder().encode(text);
const { services } = await workspace({});
const imported = (text: string, language?: string) =>
    jsonImport.read(bytes(text), { services, ...(language ? { language } : {}) });

/** How a file begins. */
const head = { format: 'dialogplan', version: 1, edition: 'internal', written: '2026-02-01' };

test('the schema is in its file', async () => {
    const file = `${JSON.stringify(planFileSchema, undefined, 2)}\n`;
    await expect(file).toMatchFileSnapshot('../../../syntaxes/plan.schema.json');
});

describe('exported and imported, a plan is the same', () => {
    test.each(validPlans)('%s', async (file) => {
        const told = await validPlan(file);
        const { content } = json.write([told], { edition: 'internal', today });
        expect({ isDescribed: isDescribed(JSON.parse(content)), errors: isDescribed.errors }).toEqual({
            isDescribed: true,
            errors: null,
        });
        const { text, notUnderstood } = imported(content) ?? { text: '', notUnderstood: undefined };
        expect(notUnderstood).toEqual([]);
        const { documents, check } = await workspace({ 'plan.dialog': text ?? '' });
        expect(recordPlan(buildPlan(documents.get('plan.dialog')!).plan)).toEqual(recordPlan(told.plan));
        expect(check('plan.dialog').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
});

test('what does not fit is told, and the rest is a plan', () => {
    const role = { name: 'Chef', functions: ['queen', 'user'], holders: [], pay: 7 };
    const organisation = { name: 'Region', closures: [], roles: [role], persons: [{ name: 'Bo', email: 'a b' }, { name: 'bo' }] };
    const plans = [{ language: 'en', organisations: [organisation], forums: [], channels: [], deals: [] }];
    expect(imported(JSON.stringify({ ...head, plans }), 'en')).toEqual({
        text: 'organisation Region {\n  role Chef as user\n  person Bo\n}\n',
        notUnderstood: [
            {
                where: 'plans[0].organisations[0].roles[0].functions[0]',
                what: 'Here one of these was expected: executive, contract-owner, contract-manager, operations, user, account-manager, bid-manager, procurement-officer, project-manager, specialist, finance, legal.',
            },
            { where: 'plans[0].organisations[0].roles[0].pay', what: 'This is not known, and was left out.' },
            { where: 'plans[0].organisations[0].persons[0].email', what: 'Here an e-mail address was expected.' },
            {
                where: 'plans[0].organisations[0].persons[1].name',
                what: 'Here a name was expected that begins with an upper-case letter.',
            },
        ],
    });
});

test('what the schema describes becomes a plan, whatever it holds', () => {
    const plans = fitting(Object(planFile.schema.properties).plans);
    fc.assert(
        fc.property(plans, (written) => {
            const file = JSON.stringify({ ...head, plans: written });
            expect({ isDescribed: isDescribed(JSON.parse(file)), errors: isDescribed.errors }).toEqual({
                isDescribed: true,
                errors: null,
            });
            expect(imported(file, 'sv')).toEqual({ text: expect.any(String), notUnderstood: [] });
        }),
        { numRuns: 300 },
    );
});

test.each([
    ['another version', { ...head, version: 2, plans: [] }, 'version', 'Här ska det stå ett heltal, lägst 1 och högst 1.'],
    ['no plans', head, 'plans', 'Detta saknas, så det som det hör till har utelämnats.'],
])('why no plan could be made is told: %s', (_what, file, where, what) => {
    expect(imported(JSON.stringify(file), 'sv')).toEqual({ text: undefined, notUnderstood: [{ where, what }] });
});

test('where a list must hold something and does not, what it belongs to is left out', () => {
    const forum = { name: 'Dagen', years: { interval: 1, times: [] }, periods: [] };
    const plans = [{ language: 'en', organisations: [], forums: [forum], channels: [], deals: [] }];
    expect(imported(JSON.stringify({ ...head, plans }))).toEqual({
        text: 'forum Dagen { }\n',
        notUnderstood: [{ where: 'plans[0].forums[0].years.times', what: 'Here a list was expected that is not empty.' }],
    });
});

test.each(['', '{', 'null', '[]', '{"format":"other"}'])('%j is none of ours', (text) => {
    expect(imported(text)).toBeUndefined();
});

test('the shared edition holds nothing internal', async () => {
    const told = await validPlan('test/conformance/valid/service-desk.en.dialog');
    const { content } = json.write([told], { edition: 'shared', today });
    const secrets = told.plan.deals.flatMap(({ internal, phases }) => [
        ...internal,
        ...phases.flatMap(({ dialogues }) => dialogues.flatMap(({ influence }) => influence)),
    ]);
    expect(secrets.filter((secret) => content.includes(secret))).toEqual([]);
    expect(secrets).not.toEqual([]);
});

test('what two plans import is held once', async () => {
    const one = recordPlan((await validPlan('examples/portfolio/school-cleaning.dialog')).plan);
    const other = recordPlan((await validPlan('examples/portfolio/town-hall-furniture.dialog')).plan);
    const { organisations, deals } = joinPlans([one, other]);
    const names = [...one.organisations, ...other.organisations].map(({ name }) => name);
    expect(organisations.map(({ name }) => name)).toEqual([...new Set(names)]);
    expect(deals).toEqual([...one.deals, ...other.deals]);
});
