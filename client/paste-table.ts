import {
    type CancellationToken,
    type DataTransfer,
    type Disposable,
    DocumentDropOrPasteEditKind,
    DocumentPasteEdit,
    type LogOutputChannel,
    languages,
    type Range,
    type TextDocument,
    WorkspaceEdit,
    window,
} from 'vscode';
import type { ServerConnection } from './server-connection.ts';
import { userTexts } from './user-texts.ts';

const kind = DocumentDropOrPasteEditKind.Text.append('dialogplan', 'table');
const mimeTypes = { text: 'text/plain', html: 'text/html' } as const;

/** An edit that knows what is to be said once it is made. */
class TableEdit extends DocumentPasteEdit {
    readonly note: string | undefined;

    constructor(note: string | undefined) {
        super('', userTexts().pasteTable, kind);
        this.note = note;
    }
}

/** A table copied from Excel or Word becomes a part of the plan when it is pasted; the paste menu has the plain text. */
export function pasteTables(server: ServerConnection, channel: LogOutputChannel): Disposable {
    return languages.registerDocumentPasteEditProvider(
        { language: 'dialog' },
        { provideDocumentPasteEdits, resolveDocumentPasteEdit },
        { providedPasteEditKinds: [kind], pasteMimeTypes: Object.values(mimeTypes) },
    );

    async function provideDocumentPasteEdits(
        document: TextDocument,
        ranges: readonly Range[],
        transfer: DataTransfer,
        _context: unknown,
        cancel: CancellationToken,
    ): Promise<TableEdit[] | undefined> {
        const [range, ...others] = ranges;
        const text = (await transfer.get(mimeTypes.text)?.asString()) ?? '';
        const html = await transfer.get(mimeTypes.html)?.asString();
        // Asked of the server only if it can be a table: most that is pasted is none.
        if (!range || others.length > 0 || !(text.includes('\t') || html?.includes('<table'))) return undefined;
        // Said one by one: as it is, a range goes over the wire as a list.
        const { start, end } = range;
        const asked = {
            uri: document.uri.toString(),
            start: at(start),
            end: at(end),
            text,
            ...(html === undefined ? {} : { html }),
        };
        try {
            const pasted = await server.pasteTable(asked);
            if (cancel.isCancellationRequested) return undefined;
            if (pasted.text === undefined) {
                if (pasted.note !== undefined) void window.showInformationMessage(pasted.note);
                return undefined;
            }
            const edit = new TableEdit(pasted.note);
            // Not as text to insert: VS Code would lay that out anew, with comments where it likes them.
            edit.additionalEdit = new WorkspaceEdit();
            edit.additionalEdit.replace(document.uri, range, pasted.text);
            return [edit];
        } catch (error) {
            // What was copied is pasted as it is: nothing is lost.
            channel.error(`Paste: ${String(error)}`);
            return undefined;
        }
    }
}

/** Called when the edit is about to be made. */
function resolveDocumentPasteEdit(edit: TableEdit): TableEdit {
    if (edit.note !== undefined) void window.showInformationMessage(edit.note);
    return edit;
}

function at({ line, character }: Range['start']): { readonly line: number; readonly character: number } {
    return { line, character };
}
