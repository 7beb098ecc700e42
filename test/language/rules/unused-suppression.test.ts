import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { mendPlan } from '../../support/mend.ts';

const only = ['unused-suppression', 'same-party'];

const deal = (comment: string) => `organisation A {
}
deal D {
  buyer A
${comment}  supplier A
  type one-off
  delivery goods
}
`;

test('a comment that silences a finding with a reason is right', () =>
    check(deal('  // dialog-ignore same-party: an internal order\n'), { only }));

test('comments that silence nothing are marked', () =>
    check(
        `
// dialog-ignore same-party: nobody is on both sides here
//${'^'.repeat(57)} 💡 warning[unused-suppression]: The rule "same-party" finds nothing on the next line: this comment silences nothing.
organisation A {
}
organisation B {
}
// dialog-ignore
//${'^'.repeat(16)} 💡 warning[unused-suppression]: There is no rule "": nothing is silenced here.
// dialog-ignore nonsense: why not
//${'^'.repeat(34)} 💡 warning[unused-suppression]: There is no rule "nonsense": nothing is silenced here.
// dialog-ignore same-party
//${'^'.repeat(27)} 💡 warning[unused-suppression]: Give a reason after a colon: what is silenced without one is not silenced.
// dialog-ignore internal-error: never
//${'^'.repeat(38)} 💡 warning[unused-suppression]: The rule "internal-error" cannot be silenced: without what it asks for the plan cannot be read.
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
}
`,
        { only },
    ));

test('the fix takes the comment out, with its line where it stands alone', async () => {
    expect(await mendPlan(`// dialog-ignore same-party: no\norganisation B {\n}\n`, 'unused-suppression')).toBe(
        'organisation B {\n}\n',
    );
    expect(await mendPlan(`organisation B { // dialog-ignore same-party: no\n}\n`, 'unused-suppression')).toBe(
        'organisation B {\n}\n',
    );
});

test('what cannot be read whole may be just what is silenced: nothing is called superfluous then', () =>
    check(
        `
// dialog-ignore same-party: an internal order
organisation A {
  kuntry SE
}
`,
        { only },
    ));

test('a rule that nobody asks for may be silenced all the same', () =>
    check(
        `
// dialog-ignore same-party: an internal order
organisation A {
}
`,
        { only, settings: { 'same-party': 'off' } },
    ));
