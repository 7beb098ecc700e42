/** What a table looked like where it was copied: rows of cells, as text in NFC. Lines of a cell stand apart by `\n`; an empty cell is ''. */
export interface CopiedTable {
    readonly rows: readonly (readonly string[])[];
    /** Text that was copied along and stood in no cell, line by line. */
    readonly beside: readonly string[];
}

/** What a program puts on the clipboard, in the forms that we read. */
export interface Clipboard {
    readonly html?: string;
    readonly text: string;
}

/** A cell's text as a person would read it: no space more than needed, no empty line. */
export function cellText(text: string): string {
    return linesOf(text).join('\n');
}

export function linesOf(text: string): readonly string[] {
    return text
        .normalize('NFC')
        .split(/[\r\n\u2028\u2029]+/)
        .map((line) => line.replace(steering, ' ').replace(/\s+/g, ' ').trim())
        .filter(Boolean);
}

/** Signs that are not seen and could turn or hide what stands around them; soft hyphens and marks without width go with them. */
const steering = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
