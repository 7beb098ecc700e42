import { Disposable, type TextDocument, type Uri, workspace } from 'vscode';
import type { Panel } from './panel.ts';

/**
 * A plan that was never on disk gets a new address when it is saved. VS Code then saves a file with its text, empties the
 * untitled document and closes it, without a word that the two are one plan. The preview goes with the text; when an
 * untitled plan is closed and no such file was saved, it says so.
 */
export function followSaved(find: (uri: string) => Panel | undefined): Disposable {
    const savedAs = new WeakMap<Panel, Uri>();
    return Disposable.from(
        workspace.onDidSaveTextDocument((saved) => {
            for (const document of workspace.textDocuments) {
                const panel = document.isUntitled ? find(document.uri.toString()) : undefined;
                if (panel !== undefined && sameText(document, saved)) savedAs.set(panel, saved.uri);
            }
        }),
        workspace.onDidCloseTextDocument((closed) => {
            const panel = closed.isUntitled ? find(closed.uri.toString()) : undefined;
            if (panel === undefined) return;
            const uri = savedAs.get(panel);
            if (uri === undefined) panel.say('closed');
            else panel.moveTo(uri);
        }),
    );
}

/** Whether two plans read the same; white space is left out because saving may format it. */
function sameText(one: TextDocument, other: TextDocument): boolean {
    const [first, second] = [one, other].map((document) => document.getText().replace(/\s+/g, ''));
    return first !== '' && first === second;
}
