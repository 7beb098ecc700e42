import type { AstNode, LangiumDocument } from 'langium';
import { isLexicalReport } from '../../../language/index.ts';

/**
 * What the `//` comment right above a declaration says, by paragraph: a line without text parts them. Instructions to the rules are no
 * description.
 */
export function docComment(node: AstNode, document: LangiumDocument): readonly string[] {
    const report = document.parseResult.lexerReport;
    const start = node.$cstNode?.range.start;
    if (!start || !isLexicalReport(report)) return [];
    const lineStart = document.textDocument.offsetAt({ line: start.line, character: 0 });
    // What stands beside something else on its line describes that, not what follows.
    if (document.textDocument.getText().slice(lineStart, node.$cstNode?.offset).trim() !== '') return [];
    const lines: string[] = [];
    let above = start.line; // 0-based; the lexer counts from 1, so this is the line before, as it counts
    for (let i = firstAfter(report.comments, lineStart) - 1; i >= 0; i--) {
        const comment = report.comments[i];
        if (!comment?.image.startsWith('//') || comment.startLine !== above || !standsAlone(document, comment.startOffset)) break;
        lines.unshift(comment.image.replace(/^\/+\s?/, '').trimEnd());
        above--;
    }
    return lines
        .filter((line) => !line.startsWith('dialog-ignore'))
        .join('\n')
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
        .filter((paragraph) => paragraph !== '');
}

/** The index of the first comment that starts at or after an offset. */
function firstAfter(comments: readonly { readonly startOffset: number }[], offset: number): number {
    const index = comments.findIndex((comment) => comment.startOffset >= offset);
    return index < 0 ? comments.length : index;
}

function standsAlone(document: LangiumDocument, offset: number): boolean {
    const { line } = document.textDocument.positionAt(offset);
    return (
        document.textDocument
            .getText()
            .slice(document.textDocument.offsetAt({ line, character: 0 }), offset)
            .trim() === ''
    );
}
