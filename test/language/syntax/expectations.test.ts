import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { createDialogServices, expectationStart, expectationsAfter } from '../../../language/index.ts';

const { dialog } = createDialogServices(EmptyFileSystem);
const after = (prefix: string) =>
    expectationsAfter(prefix, dialog).map((one) =>
        'word' in one ? one.word : 'sign' in one ? one.sign : 'terminal' in one ? one.terminal : 'reference',
    );

test('at the start of a file', () => {
    expect(after('')).toEqual(['import', 'organisation', 'forum', 'channel', 'deal']);
});

test('inside a statement, in any language', () => {
    expect(after('affär D { leverans ')).toEqual(['goods', 'service', 'works', 'strategic']);
    expect(after('deal D { buyer ')).toEqual(['reference']);
    expect(after('deal D { contract ')).toEqual(['DATE']);
});

test('a fault before the place does not matter', () => {
    expect(after('deal D { delivry strategic type one-off goods\n delivery ')).toEqual([
        'goods',
        'service',
        'works',
        'strategic',
    ]);
    expect(after('deal D {\n supplier\n type ')).toContain('one-off');
});

test('the declaration around a place is all that is read', () => {
    const text = 'organisation A {\n}\ndeal D {\n  buyer ';
    const { tokens } = dialog.parser.Lexer.tokenize(text, { mode: 'partial' });
    expect(expectationStart(tokens, text.length)).toBe(text.indexOf('deal'));
});
