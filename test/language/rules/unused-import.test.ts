import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { mend } from '../../support/mend.ts';

const only = ['unused-import'];

const deal = `organisation A {
}
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
}
`;

const plan = `import "people.dialog"
^^^ 💡 hint[unused-import]: Nothing of "people.dialog" is used here: the import can go.
import "parties.dialog"
import "nowhere.dialog"
${deal}//- /parties.dialog
organisation B {
}
//- /people.dialog
organisation C {
}
`.replace('^^^', `//${'^'.repeat(22)}`);

test('an import of which nothing is used is shown faded; one that leads nowhere is not judged', () => check(plan, { only }));

test('a file imported twice, or by itself, gives nothing more', () =>
    check(
        `import "parties.dialog"
import "../plans/parties.dialog"
//${'^'.repeat(32)} 💡 hint[unused-import]: "../plans/parties.dialog" is imported already: this line adds nothing.
import "plan.dialog"
//${'^'.repeat(20)} 💡 hint[unused-import]: This is the file itself: the import adds nothing.
${deal}//- /parties.dialog
organisation B {
}`,
        { only },
    ));

test('a plan or a library that can not be read whole may hold the use', async () => {
    const broken = (bad: string, other: string) =>
        check(`import "people.dialog"\norganisation A {\n${bad}}\n//- /people.dialog\norganisation C {\n${other}}`, { only });
    await broken('  role Chief as\n', '');
    await broken('', '  role Chief as\n');
});

test('the fix takes the line out', async () => {
    const files = await mend(plan, 'unused-import');
    expect(files['plan.dialog']).toBe(`import "parties.dialog"\nimport "nowhere.dialog"\n${deal.trimEnd()}`);
});

test('with the only import goes the blank line after it', async () => {
    const files = await mend('import "b.dialog"\n\norganisation A {\n}\n//- /b.dialog\norganisation B {\n}\n', 'unused-import');
    expect(files['plan.dialog']).toBe('organisation A {\n}');
});
