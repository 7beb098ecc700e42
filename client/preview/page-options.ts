import { Uri, type WebviewOptions } from 'vscode';

/** What the page may do and where it may load from. */
export function pageOptions(extension: Uri): WebviewOptions {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
}
