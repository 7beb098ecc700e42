import type { Place } from '../rules/finding.ts';
import { removeLines } from '../rules/remove-lines.ts';
import type { TextChange } from '../rules/rule.ts';

/** Takes a statement away with its lines; the last of a block leaves no empty lines before the closing brace. */
export function removeStatement(text: string, place: Place): TextChange {
    const change = removeLines(text, place);
    const before = text.slice(0, change.offset);
    const isLast = /^[ \t]*\}/.test(text.slice(change.end));
    const gap = isLast ? /(?<=\n)(?:[ \t]*\r?\n)+$/.exec(before)?.[0].length : undefined;
    return gap ? { ...change, offset: change.offset - gap } : change;
}
