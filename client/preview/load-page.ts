import { Uri, type WebviewPanel } from 'vscode';
import { userLanguage } from '../user-language.ts';
import { shell } from './shell.ts';

/** Gives a webview panel its icon and its page. */
export function loadPage(panel: WebviewPanel, plan: Uri, extension: Uri): void {
    const dist = Uri.joinPath(extension, 'dist');
    const address = (file: string): string => panel.webview.asWebviewUri(Uri.joinPath(dist, file)).toString();
    panel.iconPath = {
        light: Uri.joinPath(extension, 'client', 'icons', 'preview-light.svg'),
        dark: Uri.joinPath(extension, 'client', 'icons', 'preview-dark.svg'),
    };
    panel.webview.html = shell({
        uri: plan.toString(),
        language: userLanguage(),
        nonce: crypto.randomUUID(),
        script: address('preview.js'),
        style: address('preview.css'),
    });
}
