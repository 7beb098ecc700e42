/** Where a file is after `from` (the file itself or a folder above it) became `to`; undefined when it was not touched. */
export function movedUri(file: string, from: string, to: string): string | undefined {
    if (file === from) return to;
    return file.startsWith(`${from}/`) ? to + file.slice(from.length) : undefined;
}
