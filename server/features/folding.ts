import { DocumentState, GrammarUtils, type LangiumDocument } from 'langium';
import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { type ast, isLexicalReport, type Token, walk } from '../../language/index.ts';
import type { Feature } from '../feature.ts';

/** The types of nodes that have braces. */
export const blockTypes: readonly string[] = [
    ...['Organisation', 'Forum', 'Channel', 'Deal', 'Phase', 'Dialogue'],
    ...['Governance', 'Level', 'Meeting', 'Agenda', 'Held'],
];

/** Blocks, comments and the list of imports can be folded away. */
export function folding(): Feature {
    return {
        capabilities: { foldingRangeProvider: true },
        register: (connection, requests) => {
            connection.onFoldingRanges(
                requests.onDocument<FoldingRangeParams, FoldingRange[]>(DocumentState.Parsed, [], (document) =>
                    onePerLine([...blocks(document), ...comments(document), ...imports(document)]),
                ),
            );
        },
    };
}

/** What stands between braces on several lines, and where a block that is being typed is taken to end. */
function blocks(document: LangiumDocument): FoldingRange[] {
    const { nodes } = walk(document.parseResult.value);
    return blockTypes.flatMap((type) =>
        (nodes.get(type) ?? []).flatMap(({ $cstNode: node }): FoldingRange[] => {
            const open = GrammarUtils.findNodeForKeyword(node, '{');
            if (!node || !open) return [];
            const { end } = node.range;
            // A closing brace on a line of its own stays in sight.
            const lastLine = document.textDocument.getText({ start: { line: end.line, character: 0 }, end });
            return [{ startLine: open.range.start.line, endLine: end.line - (lastLine.trim() === '}' ? 1 : 0) }];
        }),
    );
}

/** Comments of several lines, and runs of line comments that each stand alone on their line. */
function comments(document: LangiumDocument): FoldingRange[] {
    const found: FoldingRange[] = [];
    const report = document.parseResult.lexerReport;
    let run: FoldingRange | undefined;
    for (const comment of isLexicalReport(report) ? report.comments : []) {
        const startLine = lineOf(comment, 'start');
        const fold = { startLine, endLine: lineOf(comment, 'end'), kind: FoldingRangeKind.Comment };
        const runs = comment.image.startsWith('//') && isAlone(comment, document);
        if (runs && run?.endLine === startLine - 1) run.endLine = startLine;
        else {
            found.push(fold);
            run = runs ? fold : undefined;
        }
    }
    return found;
}

function isAlone(comment: Token, document: LangiumDocument): boolean {
    const { line, character } = document.textDocument.positionAt(comment.startOffset);
    return document.textDocument.getText({ start: { line, character: 0 }, end: { line, character } }).trim() === '';
}

/** Imports with nothing declared between them. */
function imports(document: LangiumDocument): FoldingRange[] {
    const found: FoldingRange[] = [];
    const plan = document.parseResult.value as ast.Plan;
    const declared = (plan.declarations ?? []).map(({ $cstNode }) => $cstNode?.offset ?? 0);
    let end = 0;
    for (const { $cstNode: node } of plan.imports ?? []) {
        if (!node) continue;
        const run = found.at(-1);
        if (run && !declared.some((offset) => offset >= end && offset < node.offset)) run.endLine = node.range.end.line;
        else found.push({ startLine: node.range.start.line, endLine: node.range.end.line, kind: FoldingRangeKind.Imports });
        end = node.end;
    }
    return found;
}

/** An editor folds one range for each line: the longest. Ranges that hide nothing are left out. */
function onePerLine(ranges: readonly FoldingRange[]): FoldingRange[] {
    const longest = new Map<number, FoldingRange>();
    for (const range of ranges) {
        const known = longest.get(range.startLine);
        if (range.endLine > range.startLine && range.endLine > (known?.endLine ?? -1)) longest.set(range.startLine, range);
    }
    return [...longest.values()].sort((a, b) => a.startLine - b.startLine);
}

/** Tokens count lines from 1, editors from 0. */
function lineOf(token: Token, side: 'start' | 'end'): number {
    return ((side === 'start' ? token.startLine : (token.endLine ?? token.startLine)) ?? 1) - 1;
}
