import { expect, test } from 'vitest';
import {
    anyTypes,
    codeOf,
    defaultExports,
    exportsBehaviour,
    impurities,
    machineWords,
    silencedTests,
    unseenWays,
} from './code-checks.ts';
import { uncovered } from './coverage.ts';
import { cyclesIn, importsOf } from './imports.ts';
import { ruleSections } from './rule-sections.ts';
import { translatedLiterals } from './shown-texts.ts';

// A check that cannot fail is none: each is tried here on sources made up for it.

const file = (path: string, text: string) => ({ path, text });

test('imports of every shape are seen', () => {
    const text = `import { type A, b as c } from './b.ts';
import type {
    D,
    E,
} from '../c/d.ts';
export { f } from './f.ts';
export * from './g.ts';
import './h.css';
import i from './i.json' with { type: 'json' };
const j = await import('./j.ts');
import { k } from 'langium/lsp';
const plan = 'import "no.dialog"';
`;
    const found = importsOf(file('x/y/a.ts', text));
    expect(found.map(({ to }) => to)).toEqual([
        'x/y/b.ts',
        'x/c/d.ts',
        'x/y/f.ts',
        'x/y/g.ts',
        'x/y/i.json',
        'langium/lsp',
        'x/y/h.css',
        'x/y/j.ts',
    ]);
    expect(found[0]?.names).toEqual(['A', 'b']);
    expect(found[1]?.names).toEqual(['D', 'E']);
    expect(found.filter(({ isPackage }) => isPackage).map(({ to }) => to)).toEqual(['langium/lsp']);
});

test('cycles are found, however long, and of types too', () => {
    const files = [
        file('a.ts', "import type { B } from './b.ts';"),
        file('b.ts', "import { c } from './c.ts';"),
        file('c.ts', "export { a } from './a.ts';\nimport { d } from './d.ts';"),
        file('d.ts', "import { e } from './e.ts';"),
        file('e.ts', "import fs from 'node:fs';"),
        file('f.ts', "import { f } from './f.ts';"),
    ];
    expect(cyclesIn(files.flatMap(importsOf))).toEqual([['a.ts', 'b.ts', 'c.ts'], ['f.ts']]);
    expect(cyclesIn(files.slice(3, 5).flatMap(importsOf))).toEqual([]);
});

test('comments and strings are no code', () => {
    expect(codeOf('a; // any\n/* any\n any */ b = "any"; c = `any`;')).toBe('a;  \n  b = ""; c = ``;');
});

test('what is impure is found', () => {
    expect(impurities('const a = Date.now(); const b = new Date( ); Math.random(); process.env;')).toEqual([
        'Date.now',
        'new Date( )',
        'Math.random',
        'process.',
    ]);
    expect(impurities("new Date('2026-01-01'); // Date.now()\nconst process = 1; 'Math.random()';")).toEqual([]);
});

test.each(['let a: any;', 'f(x as any)', 'Map<string, any>', 'type A = string | any;', 'let a: any[];', '(a: any) => a'])(
    '%s is any',
    (code) => {
        expect(anyTypes(code)).toHaveLength(1);
    },
);

test.each(['const any = 1; f(any);', 'expect.any(String)', '// any', "'as any'", 'if (any) {', 'anyOf(a)', '{ any: 1 }'])(
    '%s is not any',
    (code) => {
        expect(anyTypes(code)).toEqual([]);
    },
);

test('default exports are found', () => {
    expect(defaultExports('export default 1;\nexport { a as default };')).toHaveLength(2);
    expect(defaultExports("// export default\nexport const a = 'export default';")).toEqual([]);
});

test.each(['test.skip(', 'it.only(', 'describe.skip.each(', 'test.concurrent.only(', 'test.todo(', 'this.skip()'])(
    '%s is silenced',
    (code) => {
        expect(silencedTests(code)).toHaveLength(1);
    },
);

test.each(['test(', 'test.each(', "check(a, { only: ['x'] })", "test('describe.skip')", 'options.only?.includes('])(
    '%s runs',
    (code) => {
        expect(silencedTests(code)).toEqual([]);
    },
);

test.each([
    'node.$cstNode?.root',
    'node.$cstNode.container',
    'x.$cstNode?.range.start',
    'CstUtils.getNextNode(a)',
    'token.startLine',
])('%s is a way that is not seen', (code) => {
    expect(unseenWays(code)).toHaveLength(1);
});

test.each(['node.$container', 'node.$cstNode?.text', 'node.$cstNode.offset', 'args.range'])(
    '%s is seen, or leads nowhere',
    (code) => {
        expect(unseenWays(code)).toEqual([]);
    },
);

test.each([
    '/ho' + 'me/anna/plan.dialog',
    '"/ro' + 'ot/.npmrc"',
    'C:\\Us' + 'ers\\anna',
    'https://regis' + 'try.example.org/x',
    'file:///wo' + 'rk/main',
])('%s betrays a machine', (text) => {
    expect(machineWords(text)).toHaveLength(1);
});

test.each(['test/home/a', 'https://a.example/work/b', 'server/root/x', 'this.registry.load(x)', 'the shared edition'])(
    '%s betrays nothing',
    (text) => {
        expect(machineWords(text)).toEqual([]);
    },
);

test('behaviour is told from data', () => {
    expect(exportsBehaviour('export function a() {}')).toBe(true);
    expect(exportsBehaviour('export async function a() {}')).toBe(true);
    expect(exportsBehaviour('export class A {}')).toBe(true);
    expect(exportsBehaviour('export const a = (b: string): string => b;')).toBe(true);
    expect(exportsBehaviour('export interface A {}\nexport type B = string;')).toBe(false);
    expect(exportsBehaviour("export const a = 'text';\nfunction b() {}")).toBe(false);
});

test('files without a test are found', () => {
    const does = 'export function f() {}';
    const sources = [
        file('a/own.ts', does),
        file('a/called.ts', `import { f } from './help.ts';\nimport { f } from '../b/far.ts';\n${does}`),
        file('a/help.ts', `import { f } from './help-of-help.ts';\n${does}`),
        file('a/help-of-help.ts', does),
        file('a/types.ts', 'export type A = string;'),
        file('a/lost.ts', does),
        file('b/far.ts', does),
        file('c/index.ts', `import { f } from './listed.ts';\n${does}`),
        file('c/listed.ts', does),
        file('e/f/folder.ts', does),
        file('d/one.ts', `import { window } from 'vscode';\n${does}`),
        file('d/two.ts', does),
    ];
    const tests = [
        file('test/a/own.test.ts', ''),
        file('test/e/f.test.ts', ''),
        file('test/all.test.ts', "import { f } from '../a/called.ts';\nimport { g } from '../c/index.ts';"),
        file('test/support/no-test.ts', "import { f } from '../../a/lost.ts';"),
    ];
    const suites = [{ covers: 'd/', importing: 'vscode', suite: 'test/e2e.ts' }];
    expect(uncovered(sources, tests, suites)).toEqual(['a/lost.ts', 'b/far.ts', 'c/listed.ts', 'd/two.ts']);
    expect(uncovered(sources, tests, [...suites, { covers: 'b/', suite: 'test/b.ts' }])).not.toContain('b/far.ts');
});

test('texts handed to the translation are found', () => {
    expect(translatedLiterals(String.raw`translate('It\'s', l); say("a" , l); translate(text, l); translated('no')`)).toEqual([
        "It's",
        'a',
    ]);
});

test('a rule outside any section is refused', () => {
    const list = (body: string) => `export const rules: readonly Rule[] = [\n${body}\n];`;
    expect(ruleSections(list('// None'), [])).toEqual([{ title: 'None', rules: [] }]);
    expect(() => ruleSections(list('// A\nsomeRule,'), [])).toThrow('"someRule"');
});
