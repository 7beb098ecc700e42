/** "a, b and c". */
export function enumerated(items: readonly string[], link: string): string {
    if (items.length < 2) return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')} ${link} ${items[items.length - 1]}`;
}
