import { commands, type Disposable, type TextEditor, window } from 'vscode';
import { BUILTIN_SCHEME } from '../server/protocol.ts';

/** VS Code's own view of Markdown. */
const MARKDOWN_PREVIEW = 'vscode.markdown.preview.editor';

/**
 * Shows the page of a rule, to which the code of a finding leads, as a page and not as its Markdown. A link can't say how it wants to be opened, and
 * an extension can't say it for a scheme of its own.
 */
export function rulePages(): Disposable {
    const show = (editor: TextEditor | undefined): void => {
        const { uri } = editor?.document ?? {};
        if (uri?.scheme === BUILTIN_SCHEME && uri.path.endsWith('.md'))
            void commands.executeCommand('vscode.openWith', uri, MARKDOWN_PREVIEW);
    };
    return window.onDidChangeActiveTextEditor(show);
}
