import type { AstNode } from 'langium';
import type { TextChange } from './rule.ts';
import { eolOf, indentOfLine, indentUnit, lineStart } from './text-lines.ts';

/** A statement or a block to insert: whole lines, from column 0, two spaces a level. */
export type Snippet = string;

/** A node that holds members between braces; those of an agenda are its items. */
type Block = AstNode & ({ readonly members: readonly AstNode[] } | { readonly items: readonly AstNode[] });

/**
 * Inserts snippets as the last members of a block. `apart`: with blank lines around them, whether or not the block's members stand so. None
 * where the block's closing brace is missing.
 */
export function insertAtEnd(text: string, block: Block, snippets: readonly Snippet[], apart?: boolean): TextChange | undefined {
    const brace = endOf(block) - 1;
    if (text[brace] !== '}') return undefined;
    const eol = eolOf(text);
    const outer = indentOfLine(text, offsetOf(block));
    const gap = apart ?? standsApart(text, block);
    const lines = indented(text, outer, snippets, gap, 1);
    const start = lineStart(text, brace);
    const first = gap && membersOf(block).length > 0 ? eol : '';
    if (text.slice(start, brace).trim() === '') return { offset: start, end: start, text: `${first}${lines}${eol}` };
    return { offset: text.slice(0, brace).trimEnd().length, end: brace, text: `${eol}${first}${lines}${eol}${outer}` };
}

/** Inserts snippets after a member of a block. */
export function insertAfter(
    text: string,
    block: Block,
    member: AstNode,
    snippets: readonly Snippet[],
    apart?: boolean,
): TextChange | undefined {
    if (member === membersOf(block).at(-1)) return insertAtEnd(text, block, snippets, apart);
    const eol = eolOf(text);
    const gap = apart ?? standsApart(text, block);
    const indent = memberIndent(text, block, member);
    const lines = `${gap ? eol : ''}${indented(text, indent, snippets, gap, 0)}`;
    const end = endOf(member);
    const rest = /^[ \t]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^\r\n])*\*\/[ \t]*)?(?=\r?\n|$)/.exec(text.slice(end));
    if (rest) return { offset: end + rest[0].length, end: end + rest[0].length, text: `${eol}${lines}` };
    const next = end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0);
    return { offset: end, end: next, text: `${eol}${lines}${eol}${indent}` };
}

/** Inserts snippets before a member of a block, above the comments that stand right over it. */
export function insertBefore(
    text: string,
    block: Block,
    member: AstNode,
    snippets: readonly Snippet[],
    apart?: boolean,
): TextChange {
    const eol = eolOf(text);
    const gap = apart ?? standsApart(text, block);
    const indent = memberIndent(text, block, member);
    const lines = `${indented(text, indent, snippets, gap, 0)}${eol}${gap ? eol : ''}`;
    const offset = offsetOf(member);
    let start = lineStart(text, offset);
    if (text.slice(start, offset).trim() !== '') {
        return { offset: text.slice(0, offset).trimEnd().length, end: offset, text: `${eol}${lines}${indent}` };
    }
    while (start > 0 && /^[ \t]*\/\//.test(text.slice(lineStart(text, start - 1), start))) start = lineStart(text, start - 1);
    return { offset: start, end: start, text: lines };
}

/** Snippets as lines of a file: indented as it indents, with its line ends, blank lines between them where members stand apart. */
function indented(text: string, indent: string, snippets: readonly Snippet[], apart: boolean, level: number): string {
    const unit = indentUnit(text);
    return snippets
        .join(apart ? '\n\n' : '\n')
        .split('\n')
        .map((line) => {
            const depth = (line.length - line.trimStart().length) / 2 + level;
            return line === '' ? '' : indent + unit.repeat(depth) + line.trimStart();
        })
        .join(eolOf(text));
}

/** Whether the members of a block are set apart by blank lines. */
function standsApart(text: string, block: Block): boolean {
    return membersOf(block).some((member, index, members) => {
        const next = members[index + 1];
        return next !== undefined && /\n[ \t]*\r?\n/.test(text.slice(endOf(member), offsetOf(next)));
    });
}

function membersOf(block: Block): readonly AstNode[] {
    return 'members' in block ? block.members : block.items;
}

function memberIndent(text: string, block: Block, member: AstNode): string {
    const offset = offsetOf(member);
    const ownLine = text.slice(lineStart(text, offset), offset).trim() === '';
    return ownLine ? indentOfLine(text, offset) : indentOfLine(text, offsetOf(block)) + indentUnit(text);
}

function offsetOf(node: AstNode): number {
    return node.$cstNode?.offset ?? 0;
}

function endOf(node: AstNode): number {
    return node.$cstNode?.end ?? 0;
}
