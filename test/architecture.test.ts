import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../language/rules/index.ts';
import { anyTypes, defaultExports, impurities, machineWords, silencedTests, unseenWays } from './support/code-checks.ts';
import { uncovered } from './support/coverage.ts';
import { cyclesIn, type Import, importsOf } from './support/imports.ts';
import { allowedInLanguage, defaultExportsAllowed, entryPoints, suites } from './support/layers.ts';
import { root, type SourceFile, sourceFile, sourceFiles } from './support/source-files.ts';

// The checks themselves are tested in support/architecture-checks.test.ts.

const isGenerated = ({ path }: SourceFile) => path.startsWith('language/generated/');
/** Every source of the product. */
const product = sourceFiles(['language', 'server', 'client'], ['.ts', '.mjs']);
const language = product.filter((file) => file.path.startsWith('language/') && !isGenerated(file));
const tests = sourceFiles(['test'], ['.ts', '.mjs']);
const imports = product.flatMap(importsOf);
const inside = (folder: string) => imports.filter(({ from }) => from.startsWith(`${folder}/`));
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

describe('who may import whom', () => {
    test('no file reaches itself, by types neither', () => {
        expect(cyclesIn([...product, ...sourceFiles(['test/support'], ['.ts'])].flatMap(importsOf))).toEqual([]);
    });

    test('every import leads to a file', () => {
        const lost = imports.filter(({ to, isPackage }) => !isPackage && !existsSync(new URL(to, root)));
        expect(lost.map(shown)).toEqual([]);
    });

    test.each(Object.entries(allowedInLanguage))('language/%s', (part, allowed) => {
        const own = `language/${part}`;
        const isOwn = (path: string) => path === own || path.startsWith(`${own}/`);
        const wrong = inside('language').filter(
            ({ from, to, isPackage }) =>
                isOwn(from) &&
                !isPackage &&
                !isOwn(to) &&
                !allowed.some((one) => to === `language/${one}` || to.startsWith(`language/${one}/`)),
        );
        expect(wrong.map(shown)).toEqual([]);
    });

    test('every part of the language has its place in the list', () => {
        const parts = new Set(language.map(({ path }) => path.split('/')[1] ?? '').filter((part) => !part.endsWith('.d.ts')));
        expect([...parts].filter((part) => !(part in allowedInLanguage))).toEqual([]);
    });

    test('schedule, views, exports and catalogue see no syntax tree', () => {
        const choices = choicesIn(sourceFile('language/generated/ast.ts').text);
        expect(choices).toContain('LevelKind');
        const seeing = ['schedule', 'views', 'exports', 'catalogue'].flatMap((part) =>
            inside(`language/${part}`).filter(
                ({ to, names }) => to === 'language/generated/ast.ts' && !names.every((name) => choices.includes(name)),
            ),
        );
        expect(seeing.map(shown)).toEqual([]);
    });

    test('the language needs no editor, no machine and no part of Langium that does', () => {
        const hosts = inside('language').filter(({ to }) => /^(?:vscode|node:|langium\/)/.test(to));
        expect(hosts.map(shown)).toEqual([]);
    });

    test('the language has one door', () => {
        const byOtherDoors = [...inside('server'), ...inside('client')].filter(
            ({ to }) => to.startsWith('language/') && to !== 'language/index.ts',
        );
        expect(byOtherDoors.map(shown)).toEqual([]);
    });

    test('the client knows of the server what they say to each other, and nothing of the language', () => {
        const known = inside('client').filter(
            ({ to }) => (to.startsWith('server/') && to !== 'server/protocol.ts') || to.startsWith('language/'),
        );
        expect(known.map(shown)).toEqual([]);
        expect(
            inside('server')
                .filter(({ from }) => from === 'server/protocol.ts')
                .map(shown),
        ).toEqual([]);
    });

    test('the server knows nothing of VS Code', () => {
        expect(
            inside('server')
                .filter(({ to }) => to.startsWith('client/') || /^vscode(?:$|-languageclient)/.test(to))
                .map(shown),
        ).toEqual([]);
    });

    test('a feature knows no command, and neither knows how it is put together', () => {
        const wrong = [...inside('server/features'), ...inside('server/workspace')].filter(({ to }) =>
            /^server\/(?:cli\/|module\.ts|main)/.test(to),
        );
        expect(wrong.map(shown)).toEqual([]);
    });

    test('only entry points import a composition root', () => {
        const roots = Object.keys(entryPoints);
        expect(roots.filter((one) => !existsSync(new URL(one, root)))).toEqual([]);
        const wrong = imports.filter(({ from, to }) => roots.includes(to) && !entryPoints[to]?.some((entry) => from === entry));
        expect(wrong.map(shown)).toEqual([]);
    });

    test("the preview's page is a browser's", () => {
        const wrong = inside('client/preview/webview').filter(({ to }) => /^(?:vscode|node:)/.test(to));
        expect(wrong.map(shown)).toEqual([]);
    });
});

describe('every file', () => {
    const all = [...product.filter((file) => !isGenerated(file)), ...tests];
    const found = (check: (text: string) => readonly string[], files: readonly SourceFile[]) =>
        files.flatMap(({ path, text }) => check(text).map((what) => `${path}: ${what}`));

    test('of the language is pure', () => {
        expect(found(impurities, language)).toEqual([]);
    });

    test('of the rules stays where it is watched', () => {
        // A comment is found by its line: that of the whole text, not of a rule's node.
        const watched = language.filter(
            ({ path }) => path.startsWith('language/rules/') && path !== 'language/rules/suppressions.ts',
        );
        expect(found(unseenWays, watched)).toEqual([]);
    });

    test('has at most 300 lines', () => {
        const long = all
            .filter(({ path }) => /\.(?:ts|mjs)$/.test(path))
            .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
        expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
    });

    test('says what it holds by name', () => {
        expect(
            found(
                defaultExports,
                all.filter(({ path }) => !defaultExportsAllowed.includes(path)),
            ),
        ).toEqual([]);
    });

    test('has types', () => {
        expect(
            found(
                anyTypes,
                all.filter(({ path }) => path.endsWith('.ts')),
            ),
        ).toEqual([]);
    });

    test('runs its tests', () => {
        expect(found(silencedTests, tests)).toEqual([]);
    });

    test('could be on any machine', () => {
        const texts = sourceFiles(
            ['language', 'server', 'client', 'test', 'syntaxes', '.ci'],
            ['.ts', '.mjs', '.json', '.md', '.css', '.dialog', '.langium', 'run'],
        );
        const documents = [
            'README.md',
            'ARCHITECTURE.md',
            'CONTRIBUTING.md',
            'CHANGELOG.md',
            'package.json',
            'package-lock.json',
            'esbuild.mjs',
        ];
        expect(found(machineWords, [...texts, ...documents.map(sourceFile)])).toEqual([]);
    });
});

describe('every file that does something has a test', () => {
    test('a rule has one of its own', () => {
        const wanted = rules.map(({ code }) => `test/language/rules/${code}.test.ts`);
        expect(wanted.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    });

    test('any other file has one of its own, is called by one, helps a file that has, or belongs to a suite', () => {
        const sources = product.filter((file) => !isGenerated(file) && file.path.endsWith('.ts'));
        expect(uncovered(sources, tests, suites)).toEqual([]);
    });

    test('every suite is there and covers something', () => {
        const idle = suites.filter(
            ({ suite, covers }) => !existsSync(new URL(suite, root)) || !product.some(({ path }) => path.startsWith(covers)),
        );
        expect(idle).toEqual([]);
    });
});

/** The types of the generated tree that are choices of words: data that any stage may hold. */
function choicesIn(ast: string): readonly string[] {
    return [...ast.matchAll(/^export type (\w+) = (?:\s*\|?\s*(?:'[^']*'|\('[^']*'\)))+;/gm)].map(([, name]) => name ?? '');
}
