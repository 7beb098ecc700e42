/**
 * The page may load one script and one style sheet, both marked with the nonce, and nothing else: a plan is other people's
 * text, and no text of it may ever run, load or send anything.
 */
export function contentSecurityPolicy(nonce: string): string {
    return [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        `style-src 'nonce-${nonce}'`,
        "img-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
