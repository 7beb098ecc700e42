import { TextDocument } from 'vscode-languageserver-textdocument';

type Edits = Parameters<typeof TextDocument.applyEdits>[1];

/** A text after edits, as an editor applies them. */
export function applied(text: string, edits: Edits): string {
    return TextDocument.applyEdits(TextDocument.create('file:///plan.dialog', 'dialog', 0, text), edits);
}
