import type { PlanLanguage } from '../../server/protocol.ts';
import { texts } from '../texts.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

export interface ShellOptions {
    /** Of the plan: the page remembers it from the first moment, so that it can be restored even if no server ever answers. */
    readonly uri: string;
    readonly language: PlanLanguage;
    /** Fresh for every page, of characters that need no escaping. */
    readonly nonce: string;
    /** Addresses as the webview may load them. */
    readonly script: string;
    readonly style: string;
}

/** The empty page that the sections are drawn into. */
export function shell({ uri, language, nonce, script, style }: ShellOptions): string {
    const { contents, plan, jump, move, loading } = texts(language).preview;
    return `<!DOCTYPE html>
<html lang="${language}">
<head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(nonce)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${plan}</title>
    <link rel="stylesheet" nonce="${nonce}" href="${escaped(style)}">
</head>
<body>
    <div class="page">
        <nav id="page-contents" aria-label="${contents}" hidden><ol></ol></nav>
        <div class="paper">
            <header><div id="page-tools" role="toolbar" hidden></div></header>
            <p id="page-note" role="status"></p>
            <main id="page-plan" data-uri="${escaped(uri)}" aria-busy="true" tabindex="-1"><p class="loading">${loading}</p></main>
        </div>
    </div>
    <p id="page-jump" hidden>${jump}</p>
    <p id="page-move" hidden>${move.keys}</p>
    <script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(address: string): string {
    return address.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
