import { expect, test } from 'vitest';
import { expectSameFindings, expectSameSchedule, refactored } from '../../support/refactored.ts';
import { tacticalDeal } from '../../support/tactical-deal.ts';

const region = (role: string) => `organisation Region {
${role}  role Head as contract-manager held-by Anna
  person Anna "Anna Ek"
}
organisation Firma {
  role Lead as contract-manager held-by Cia
  person Cia
}
`;
const deal = (name: string, who: string) =>
    `import "region.dialog"\n${tacticalDeal(name, `chair ${who}`, 'with contract-manager')}`;

test('the role goes, and its holder is named in every file', async () => {
    const { before, titles, after } = await refactored(
        `//- /region.dialog\n${region('  // Who speaks for us.\n  role Sp<|>okesman "Spokesman" held-by Anna\n')}//- /a.dialog\n${deal('A', 'Region.Spokesman')}//- /b.dialog\n${deal('B', 'Region.Spokesman')}`,
    );
    const title = 'Name Anna Ek wherever the role Region.Spokesman is named, and remove the role';
    expect(titles).toContain(title);
    const files = after(title);
    expect(files).toEqual({
        'region.dialog': region('  // Who speaks for us.\n'),
        'a.dialog': deal('A', 'Region.Anna'),
        'b.dialog': deal('B', 'Region.Anna'),
    });
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test.each([
    ['a role that is counted on by a function', 'role Sp<|>eaker as user held-by Anna'],
    ['a role that another takes over', 'role Sp<|>eaker held-by Anna until 2026-03-01'],
    ['a role that a comment stands in', 'role Sp<|>eaker // she\n    held-by Anna'],
    ['a role of which a finding is silenced', '// dialog-ignore role-vacant: it is as it is\n  role Sp<|>eaker held-by Anna'],
    ['a role that nobody names', 'role Silent<|> held-by Anna\n  role Speaker held-by Anna'],
])('it is not offered for %s', async (_what, role) => {
    const source = `//- /region.dialog\n${region(`  ${role}\n`)}//- /a.dialog\n${deal('A', 'Region.Speaker')}`;
    expect((await refactored(source, 'inline')).titles).toEqual([]);
});
