import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['import-not-found'];

test('a path that leads nowhere, and one that leads to a plan', () =>
    check(
        `
import "other.dialog"
import "othr.dialog"
//     ^^^^^^^^^^^^^ 💡 error[import-not-found]: There is no file "othr.dialog", seen from this one. Nothing is imported.
//- /other.dialog
organisation A {
}
`,
        { only },
    ));

test('the path is mended', async () => {
    const fixed = await applyFix('import "othr.dialog"\n//- /other.dialog\norganisation A {\n}\n', 'import-not-found');
    expect(fixed['plan.dialog']?.trim()).toBe('import "other.dialog"');
});
