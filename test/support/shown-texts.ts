import { textsIn } from '../../language/l10n/texts.ts';
import { root, sourceFiles } from './source-files.ts';

/**
 * The English texts of every module of the language and its hosts: what their exported constants hold whose names end in `Texts`.
 * A module is only run where it has such a constant, so that no host starts.
 */
export async function shownTexts(): Promise<readonly string[]> {
    const declaring = sourceFiles(['language', 'server'], ['.ts']).filter(({ text }) => /^export const \w+Texts\b/m.test(text));
    const modules = await Promise.all(
        declaring.map(({ path }): Promise<Readonly<Record<string, unknown>>> => import(new URL(path, root).pathname)),
    );
    return modules.flatMap((module) =>
        Object.entries(module).flatMap(([name, value]) => (name.endsWith('Texts') ? textsIn(value) : [])),
    );
}

/** The texts that a piece of source hands to the translation as they stand. */
export function translatedLiterals(source: string): readonly string[] {
    return [...source.matchAll(/\b(?:translate|say)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g)].map(
        ([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'),
    );
}
