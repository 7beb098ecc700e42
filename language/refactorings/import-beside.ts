import type * as ast from '../generated/ast.ts';
import { importLine } from '../rules/import-line.ts';
import { placeOf } from '../rules/place.ts';
import type { TextChange } from '../rules/rule.ts';
import { eolOf } from '../rules/text-lines.ts';
import type { PlanFile } from './plan-file.ts';
import { withComments } from './with-comments.ts';

/**
 * The line that imports a file, right after another import and what is said of it: of two files that declare a name, the one that is imported
 * first is meant.
 */
export function importAfter(entry: ast.Import, path: string, file: PlanFile): TextChange {
    const { end } = withComments(entry, file);
    return { offset: end, end, text: eolOf(file.text) + importText(path, file) };
}

/** The line that imports a file, before all other imports. */
export function importFirst(path: string, file: PlanFile): TextChange {
    const [first] = file.tree.imports;
    if (!first) return importLine(path, file);
    const { offset } = placeOf(first);
    return { offset, end: offset, text: importText(path, file) + eolOf(file.text) };
}

function importText(path: string, { lexicon, language }: PlanFile): string {
    return `${lexicon.write('import', language)} "${path}"`;
}
