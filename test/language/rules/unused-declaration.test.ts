import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { mend, mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const only = ['unused-declaration'];

/** The names that are found unused, file by file. */
async function unused(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const space = await workspace(files);
    return Object.keys(files).flatMap((name) =>
        space
            .check(name)
            .findings.filter(({ code }) => code === only[0])
            .map(({ offset, end }) => (files[name] ?? '').slice(offset, end)),
    );
}

const deal = (members = '') =>
    `deal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n  phase before {\n    dialogue "Needs" {\n${members}    }\n  }\n}\n`;

const organisations = `organisation A {
  role Chief as executive held-by P1 alternate P2
  role Ops as operations held-by P3
  person P1 "One"
  person P2 "Two"
  person P3 "Three"
}
organisation B {
  role Seller as account-manager
}
`;

test('what nobody uses is shown faded', () =>
    check(
        `
organisation A {
  role Chief as executive
//     ^^^^^ 💡 hint[unused-declaration]: Nothing names the role "Chief" of "A", nor a function that it holds.
  person Eva "Eva Ek"
//       ^^^ 💡 hint[unused-declaration]: "Eva" of "A" holds no role and takes part in nothing.
}
organisation B {
}
organisation C {
//           ^ 💡 hint[unused-declaration]: "C" is a party to no deal and takes part in nothing.
  role Boss
  person Kim
}
forum Fair {
//    ^^^^ 💡 hint[unused-declaration]: No dialogue takes place at the forum "Fair".
}
channel Paper {
//      ^^^^^ 💡 hint[unused-declaration]: No dialogue uses the channel "Paper".
}
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
}
`,
        { only },
    ));

test('a role is used by name, or by a function of its side', async () => {
    expect(await unused({ 'a.dialog': organisations + deal('      with A.Chief\n') })).toEqual(['Ops', 'Seller']);
    expect(await unused({ 'a.dialog': organisations + deal('      with executive, operations of buyer\n') })).toEqual(['Seller']);
    expect(await unused({ 'a.dialog': organisations + deal('      with operations of supplier\n') })).toEqual([
        'Chief',
        'Ops',
        'Seller',
    ]);
    expect(await unused({ 'a.dialog': organisations + deal('      with account-manager of both\n') })).toEqual(['Chief', 'Ops']);
});

test('an organisation may be used as a place, a partner, or by who takes part', async () => {
    const other = 'organisation C {\n}\norganisation E {\n  role Guest\n}\n';
    const members = '      with E.Guest, executive, operations, account-manager\n';
    expect(
        await unused({ 'a.dialog': organisations + other + deal(members).replace('supplier B', 'supplier B\n  partner C') }),
    ).toEqual([]);
});

test('a plan that imports uses what it names, and only that', async () => {
    const plan = `import "library.dialog"\n${deal('      with executive\n')}`;
    expect(await unused({ 'library.dialog': organisations, 'plan.dialog': plan })).toEqual(['Ops', 'Seller']);
});

test('a library that nobody imports yet is left in peace', async () => {
    expect(await unused({ 'library.dialog': organisations })).toEqual([]);
    expect(await unused({ 'library.dialog': organisations, 'plan.dialog': 'organisation C {\n}\n' })).toEqual([]);
});

test('where a plan can not be read whole, the use may be in what is unread', async () => {
    const plan = `import "library.dialog"\n${deal('      with executive of\n')}`;
    expect(await unused({ 'library.dialog': organisations, 'plan.dialog': plan })).toEqual([]);
    expect(await unused({ 'a.dialog': organisations + deal('      with executive of\n') })).toEqual([]);
});

test('names that are written twice or in lower case have findings of their own', async () => {
    const twice = organisations.replace('person P2 "Two"', 'person P2 "Two"\n  person P2 "Again"\n  role boss as user');
    expect(await unused({ 'a.dialog': twice + deal('      with executive, operations, account-manager\n') })).toEqual([]);
});

test('the fix takes the declaration out with its lines', async () => {
    const after = await mendPlan(
        `organisation A {\n  role Chief as executive // head\n  role Ops\n}\n\norganisation B {\n}\n\n// Gone since.\norganisation C {\n  role Boss\n}\n\n${deal('      with A.Ops\n')}`,
        'unused-declaration',
        'Remove "{name}"',
    );
    expect(after).toBe(
        `organisation A {\n  // head\n  role Ops\n}\n\norganisation B {\n}\n\n// Gone since.\norganisation C {\n  role Boss\n}\n\n${deal('      with A.Ops\n')}`,
    );
    expect(await mendPlan(after, 'unused-declaration')).toBe(
        `organisation A {\n  // head\n  role Ops\n}\n\norganisation B {\n}\n\n// Gone since.\n\n${deal('      with A.Ops\n')}`,
    );
});

test('blank lines are not doubled', async () => {
    const plan = (more: string) => `organisation A {\n}\n\n${more}organisation B {\n}\n\n${deal()}`;
    expect(await mendPlan(plan('organisation C {\n}\n\n'), 'unused-declaration')).toBe(plan(''));
    const first = await mend(`organisation C {\n}\n\n${plan('')}`, 'unused-declaration');
    expect(first).toEqual({ 'plan.dialog': plan('') });
});
