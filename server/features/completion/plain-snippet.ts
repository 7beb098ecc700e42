/** A snippet's text as it would stand with every proposal taken. */
export function plainSnippet(snippet: string): string {
    return snippet
        .replace(
            /\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^|]*\|\}|\$\d+/g,
            (_, proposal?: string, choice?: string) => proposal ?? choice ?? '',
        )
        .replace(/\n[ \t]*(?=\n)/g, '');
}
