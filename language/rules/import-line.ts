import type * as ast from '../generated/ast.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { TextChange } from './rule.ts';
import { eolOf } from './text-lines.ts';

/** A file that is to import another. */
export interface Importing {
    readonly tree: ast.Plan;
    readonly text: string;
    readonly lexicon: Lexicon;
    /** The language it is written in. */
    readonly language: string;
}

/**
 * The line that imports a file: after the last import, or first in the file. A comment that opens the file and is about all of it, since an empty line
 * follows, stays above.
 */
export function importLine(path: string, { tree, text, lexicon, language }: Importing): TextChange {
    const line = `${lexicon.write('import', language)} "${path}"`;
    const eol = eolOf(text);
    const last = tree.imports[tree.imports.length - 1]?.$cstNode;
    if (last) return { offset: last.end, end: last.end, text: `${eol}${line}` };
    const at = /^(?:\/\/[^\r\n]*\r?\n)+(?:[ \t]*\r?\n)+/.exec(text)?.[0].length ?? 0;
    return { offset: at, end: at, text: text.slice(at).trim() === '' ? `${line}${eol}` : `${line}${eol}${eol}` };
}
