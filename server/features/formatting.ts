import { DocumentState, type LangiumDocument } from 'langium';
import type {
    DocumentFormattingParams,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
    TextEdit,
} from 'vscode-languageserver';
import { type DialogServices, formatChanges } from '../../language/index.ts';
import type { Feature } from '../feature.ts';

/** Whether lines, from 0, are to be changed: the first and the last that a change touches. */
type InReach = (first: number, last: number) => boolean;

/**
 * Lays a plan out: all of it, some lines, the block that was just closed, or the line that was just left. There is one layout, whatever an editor is
 * set to, so that plans can be compared. A plan with faults in its text stays as it is.
 */
export function formatting(dialog: DialogServices): Feature {
    const editsIn = ({ textDocument }: LangiumDocument, isInReach: InReach = () => true): TextEdit[] =>
        formatChanges(textDocument.getText(), dialog).flatMap(({ offset, end, text }) => {
            const range = { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) };
            return isInReach(range.start.line, range.end.line) ? [{ range, newText: text }] : [];
        });
    return {
        capabilities: {
            documentFormattingProvider: true,
            documentRangeFormattingProvider: true,
            documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
        },
        register: (connection, requests) => {
            connection.onDocumentFormatting(
                requests.onDocument<DocumentFormattingParams, TextEdit[]>(DocumentState.Parsed, [], (document) =>
                    editsIn(document),
                ),
            );
            connection.onDocumentRangeFormatting(
                requests.onDocument<DocumentRangeFormattingParams, TextEdit[]>(DocumentState.Parsed, [], (document, { range }) =>
                    editsIn(document, (first, last) => first >= range.start.line && last <= range.end.line),
                ),
            );
            connection.onDocumentOnTypeFormatting(
                requests.onDocument<DocumentOnTypeFormattingParams, TextEdit[]>(
                    DocumentState.Parsed,
                    [],
                    (document, { ch, position }) => {
                        const start = ch === '}' ? blockStart(document, dialog, position) : position.line - 1;
                        const end = ch === '}' ? position.line : position.line - 1;
                        return start === undefined ? [] : editsIn(document, (first, last) => first >= start && last <= end);
                    },
                ),
            );
        },
    };
}

/** The line on which the block begins that ends just before a position. */
function blockStart(
    { textDocument }: LangiumDocument,
    dialog: DialogServices,
    position: DocumentOnTypeFormattingParams['position'],
): number | undefined {
    const end = textDocument.offsetAt(position);
    const open: number[] = [];
    for (const { startOffset, startLine = 1, tokenType } of dialog.parser.Lexer.tokenize(textDocument.getText(), {
        mode: 'partial',
    }).tokens) {
        if (tokenType.name === '{') open.push(startLine - 1);
        if (tokenType.name !== '}') continue;
        const start = open.pop();
        if (startOffset + 1 >= end) return startOffset + 1 === end ? start : undefined;
    }
    return undefined;
}
