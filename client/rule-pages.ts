import { commands, type Disposable, TabInputText, type TextEditor, type Uri, window } from 'vscode';
import { BUILTIN_SCHEME } from '../server/protocol.ts';

/** VS Code's own view of Markdown. */
const MARKDOWN_PREVIEW = 'vscode.markdown.preview.editor';

/**
 * Shows the page of a rule, to which the code of a finding leads, as a page and not as its Markdown. A link can't say how it wants to be opened, and
 * an extension can't say it for a scheme of its own.
 */
export function rulePages(): Disposable {
    return window.onDidChangeActiveTextEditor((editor: TextEditor | undefined) => {
        const { uri } = editor?.document ?? {};
        if (uri?.scheme === BUILTIN_SCHEME && uri.path.endsWith('.md')) void showAsPage(uri);
    });
}

async function showAsPage(uri: Uri): Promise<void> {
    await commands.executeCommand('vscode.openWith', uri, MARKDOWN_PREVIEW);
    const isItsText = (input: unknown) => input instanceof TabInputText && input.uri.toString() === uri.toString();
    const texts = window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => isItsText(input));
    await window.tabGroups.close(texts);
}
