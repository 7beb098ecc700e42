import { posix } from 'node:path';
import { exportsBehaviour } from './code-checks.ts';
import { type Import, importsOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** Files that one test covers together. */
export interface Suite {
    /** How their paths begin. */
    readonly covers: string;
    /** Only those that import this package. */
    readonly importing?: string;
    /** The test's file. */
    readonly suite: string;
}

/**
 * The files that do something and that no test is known for. A file is covered by a test at its own place (`test/` and its path) or
 * its folder's, by any test that imports it, by a suite, or as the helper of a covered file of its folder or the one above.
 */
export function uncovered(
    sources: readonly SourceFile[],
    tests: readonly SourceFile[],
    suites: readonly Suite[],
): readonly string[] {
    const imports = new Map(sources.map((file) => [file.path, importsOf(file)]));
    const testPaths = new Set(tests.map(({ path }) => path));
    const called = new Set(
        tests.filter(({ path }) => path.endsWith('.test.ts')).flatMap((file) => importsOf(file).map(({ to }) => to)),
    );
    const inSuite = (path: string) =>
        suites.some(
            ({ covers, importing }) =>
                path.startsWith(covers) && (importing === undefined || imports.get(path)?.some(({ to }) => to === importing)),
        );
    const covered = new Set(
        sources
            .map(({ path }) => path)
            .filter((path) => called.has(path) || testsFor(path).some((test) => testPaths.has(test)) || inSuite(path)),
    );
    // A set grows while it is walked: helpers of helpers are reached too.
    for (const path of covered) for (const one of imports.get(path) ?? []) if (isHelp(one)) covered.add(one.to);
    return sources.filter(({ path, text }) => !covered.has(path) && exportsBehaviour(text)).map(({ path }) => path);
}

/** The tests of a file's own: one at its place, or one named after its folder. */
function testsFor(path: string): readonly string[] {
    return [`test/${path.replace(/\.ts$/, '')}.test.ts`, `test/${posix.dirname(path)}.test.ts`];
}

/** Lists and composition roots import everything: what they import is not their helper. */
function isHelp({ from, to, isPackage }: Import): boolean {
    const folder = posix.dirname(from);
    return !isPackage && !/\/(?:index|module)\.ts$/.test(from) && [folder, posix.dirname(folder)].includes(posix.dirname(to));
}
