import type { Place } from '../rules/finding.ts';
import { eolOf, indentOfLine, indentUnit, lineStart } from '../rules/text-lines.ts';

/**
 * Lines as the text that takes the place of a selection, so that they are lines of their own there, as far in as what stands around them.
 *
 * @param depth how many blocks are around the place
 */
export function setIn(lines: readonly string[], { offset, end }: Place, depth: number, text: string): string {
    const eol = eolOf(text);
    const before = text.slice(lineStart(text, offset), offset);
    const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0].trim() ?? '';
    const own = indentOfLine(text, offset);
    const isBlank = before.trim() === '';
    // Behind a brace the lines are the first of its block.
    const indent = isBlank ? before || indentUnit(text).repeat(depth) : own + (/\{\s*$/.test(before) ? indentUnit(text) : '');
    const written = lines.map((line) => (line ? indent + line : '')).join(eol);
    const follows = rest === '' ? '' : eol + (rest.startsWith('}') && isBlank ? own.slice(indentUnit(text).length) : own);
    return (isBlank ? written.slice(before.length) : eol + written) + follows;
}
