import { expect, test } from 'vitest';
import { expectSameFindings, expectSameSchedule, refactored } from '../../support/refactored.ts';
import { tacticalDeal } from '../../support/tactical-deal.ts';

const plan = (role: string, meeting: string) => `organisation Region {
  role Chef ${role}
  person Anna "Anna Ek"
  person Bo
}
organisation Firma {
  role Lead as contract-manager held-by Cia
  person Cia
}
${tacticalDeal('D', 'chair Region.Chef', meeting)}`;
const held = 'as contract-manager held-by Anna';

test('the one who holds a role is named in its place', async () => {
    const { before, titles, after } = await refactored(plan(held, 'with Region.Ch<|>ef, Firma.Lead'), 'inline');
    expect(titles).toEqual(['Name Anna Ek here in place of the role Region.Chef']);
    const files = after(titles[0] ?? '');
    expect(files).toEqual({ 'plan.dialog': plan(held, 'with Region.Anna, Firma.Lead') });
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('a plan in Swedish says so in Swedish', async () => {
    const { titles } = await refactored(
        'organisation A {\n  roll Chef innehas-av Anna\n  person Anna\n}\naffär D {\n  samverkan {\n    taktisk nivå {\n      möte M { varje år ordförande A.Chef med <|>A.Chef }\n    }\n  }\n}\n',
        'inline',
    );
    expect(titles).toEqual(['Ange Anna här i stället för rollen A.Chef']);
});

test.each([
    ['somebody else may come instead', plan('as contract-manager held-by Anna alternate Bo', 'with <|>Region.Chef, Firma.Lead')],
    ['another takes over', plan('as contract-manager held-by Anna until 2026-06-30, Bo from 2026-07-01', 'with Region.<|>Chef')],
    ['several hold it', plan('as contract-manager held-by Anna, Bo', 'with Region.<|>Chef')],
    ['nobody holds it', plan('as contract-manager', 'with Region.<|>Chef')],
    ['a person is named already', plan(held, 'with Region.<|>Anna')],
    [
        'no other place names it, nor its functions',
        plan('as user held-by Anna', 'with Firma.Lead').replace('Region.', 'Region.<|>'),
    ],
])('it is not offered where %s', async (_why, source) => {
    expect((await refactored(source, 'inline')).titles).toEqual([]);
});
