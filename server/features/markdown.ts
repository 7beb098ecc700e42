/** The longest piece of a plan's text that is shown at once. */
const longest = 400;

/**
 * A text of a plan as it may stand in Markdown, also at the start of a line. Plans come from others, so nothing in them may become a link, a
 * picture, markup or a heading: what Markdown would read is escaped, line breaks become spaces, and signs that turn the direction of what
 * follows are taken out.
 */
export function escapeMarkdown(text: string): string {
    const shown = text
        .replace(/[^\S\u00a0]+/gu, ' ')
        .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
        .trim();
    const cut = shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
    return cut
        .replace(/[\\`*_[\]<>!|~&@:$]/g, '\\$&')
        .replace(/^[-+=#]|(?<=^\d+)[.)]/, '\\$&')
        .replace(/(?<=www)\./gi, '\\.');
}

/** An address of the web or of a mailbox as a link; anything else as plain text. */
export function linkMarkdown(address: string): string {
    const isWeb = /^https?:\/\/[\p{L}\p{N}.:-]+(?:[/?#][\w.~:/?#@!$&'*+,;=%-]*)?$/u.test(address);
    const isMailbox = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address);
    return address.length <= longest && (isWeb || isMailbox) ? `<${address}>` : escapeMarkdown(address);
}
