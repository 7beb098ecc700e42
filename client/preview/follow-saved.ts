import { Disposable, type TextDocument, workspace } from 'vscode';
import type { Panel } from './panel.ts';

/**
 * A plan that was never on disk gets a new address when it is saved, and VS Code tells of one document closing and another
 * opening, in either order. The preview goes with the text; without such a text it says that the plan is gone.
 */
export function followSaved(find: (uri: string) => Panel | undefined): Disposable {
    const orphans = new Map<Panel, string>();
    const follow = (panel: Panel, document: TextDocument): void => {
        orphans.delete(panel);
        panel.moveTo(document.uri);
    };
    return Disposable.from(
        workspace.onDidCloseTextDocument((closed) => {
            const panel = closed.isUntitled ? find(closed.uri.toString()) : undefined;
            if (panel === undefined) return;
            const saved = workspace.textDocuments.find((document) => isSaved(document, closed.getText()));
            if (saved !== undefined) return follow(panel, saved);
            orphans.set(panel, closed.getText());
            panel.onDidDispose(() => orphans.delete(panel));
            panel.say('closed');
        }),
        workspace.onDidOpenTextDocument((opened) => {
            for (const [panel, text] of orphans) {
                if (opened.uri.toString() === panel.uri().toString()) orphans.delete(panel);
                else if (isSaved(opened, text)) follow(panel, opened);
            }
        }),
    );
}

function isSaved(document: TextDocument, text: string): boolean {
    return !document.isUntitled && !document.isClosed && document.languageId === 'dialog' && document.getText() === text;
}
