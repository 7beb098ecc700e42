import type { LangiumDocument } from 'langium';
import type { TextChange } from '../../language/index.ts';
import type { TextReplacement } from '../protocol.ts';

/** Changes of a document's text, by lines and columns as a client counts them. */
export function textReplacements(
    changes: readonly TextChange[],
    { textDocument }: Pick<LangiumDocument, 'textDocument'>,
): readonly TextReplacement[] {
    return changes.map(({ offset, end, text }) => ({
        start: textDocument.positionAt(offset),
        end: textDocument.positionAt(end),
        text,
    }));
}
