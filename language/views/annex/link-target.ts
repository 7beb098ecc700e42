/** Where an address leads: of the web, or of a mailbox. Undefined for anything else: nothing but these is followed. */
export function linkTarget(text: string): string | undefined {
    if (/^https?:\/\/[^\s<>"\\]+$/.test(text)) return text;
    return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text) ? `mailto:${text}` : undefined;
}
