import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import type { RuleContext, TextChange } from '../../../language/index.ts';

/** Changes of plans as an editor makes them, by file. */
export function editsOf(
    changes: readonly TextChange[],
    document: LangiumDocument,
    context: RuleContext,
): Record<string, TextEdit[]> {
    const edits: Record<string, TextEdit[]> = {};
    for (const change of changes) {
        const uri = change.uri ?? document.uri.toString();
        const text =
            (change.uri ? context.documents().find((other) => other.uri.toString() === change.uri) : undefined)?.textDocument ??
            document.textDocument;
        const edit = { range: { start: text.positionAt(change.offset), end: text.positionAt(change.end) }, newText: change.text };
        edits[uri] = [...(edits[uri] ?? []), edit];
    }
    return edits;
}
