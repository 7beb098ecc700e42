import { type CstNode, CstUtils, DocumentState, type LangiumDocument } from 'langium';
import type { Position, Range, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { wordPattern } from './named-at.ts';

/** What is chosen step by step, from the word under a cursor outwards: what a text says, a value, its property, the block, the plan. */
export function selectionRange(): Feature {
    return {
        capabilities: { selectionRangeProvider: true },
        register: (connection, requests) => {
            connection.onSelectionRanges(
                requests.onDocument<SelectionRangeParams, SelectionRange[]>(DocumentState.Parsed, [], (document, { positions }) =>
                    positions.map((position) => stepsAt(document, position)),
                ),
            );
        },
    };
}

function stepsAt({ textDocument, parseResult }: LangiumDocument, position: Position): SelectionRange {
    const root = parseResult.value.$cstNode;
    const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, textDocument.offsetAt(position), wordPattern);
    const nodes: CstNode[] = [];
    for (let node: CstNode | undefined = leaf; node; node = node.container) nodes.push(node);
    const whole: Range = { start: { line: 0, character: 0 }, end: textDocument.positionAt(textDocument.getText().length) };
    const ranges = [...(leaf ? quoted(leaf) : []), ...nodes.map(({ range }) => range), whole];
    // From the whole plan inwards: each step knows the next wider one.
    return ranges.reduceRight<SelectionRange | undefined>(
        (parent, range) => (parent && isSame(parent.range, range) ? parent : parent ? { range, parent } : { range }),
        undefined,
    ) as SelectionRange;
}

/** A text without its quotes. */
function quoted({
    tokenType,
    range: { start, end },
    length,
}: CstNode & { readonly tokenType: { readonly name: string } }): Range[] {
    if (tokenType.name !== 'STRING' || length < 3) return [];
    return [
        { start: { line: start.line, character: start.character + 1 }, end: { line: end.line, character: end.character - 1 } },
    ];
}

function isSame(a: Range, b: Range): boolean {
    return (
        a.start.line === b.start.line &&
        a.start.character === b.start.character &&
        a.end.line === b.end.line &&
        a.end.character === b.end.character
    );
}
