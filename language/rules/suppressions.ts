import type { LexicalReport } from '../syntax/lexical-report.ts';
import type { Place } from './finding.ts';

/** A comment `// dialog-ignore CODE: reason` and the line it speaks of. */
export interface Suppression extends Place {
    readonly code: string;
    readonly reason: string;
    /** 1-based line of the next text after the comment, undefined at the file's end. */
    readonly line: number | undefined;
}

const pattern = /^\/\/\s*dialog-ignore\b\s*([^\s:]*)\s*(?::\s*(.*))?$/;

/**
 * The suppressions of a file, in text order. Several may stack: each speaks of the next line that holds text which is no comment.
 */
export function suppressionsOf(text: string, lexical: LexicalReport): readonly Suppression[] {
    if (!text.includes('dialog-ignore')) return [];
    const lines = text.split(/\r\n|\r|\n/);
    return lexical.comments.flatMap((comment): Suppression[] => {
        const parts = pattern.exec(comment.image.trimEnd());
        if (!parts) return [];
        let line = (comment.endLine ?? 0) + 1;
        while (line <= lines.length && isEmpty(lines[line - 1] ?? '')) line++;
        return [
            {
                code: parts[1] ?? '',
                reason: (parts[2] ?? '').trim(),
                line: line <= lines.length ? line : undefined,
                offset: comment.startOffset,
                end: comment.startOffset + comment.image.trimEnd().length,
            },
        ];
    });
}

function isEmpty(line: string): boolean {
    return /^\s*(\/\/.*)?$/.test(line);
}
