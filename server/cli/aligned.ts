import type { Table } from '../../language/index.ts';

/** A table for a terminal: columns below each other, two spaces apart, none that is empty. */
export function aligned({ headings, rows }: Table): readonly string[] {
    const all = [headings, ...rows].map((cells) => cells.map(shown));
    const widths = headings.map((_, column) => Math.max(...all.slice(1).map((cells) => widthOf(cells[column] ?? '')), 0));
    const kept = widths.flatMap((width, column) => (width > 0 ? [column] : []));
    return all.map((cells) =>
        kept
            .map((column) => padded(cells[column] ?? '', Math.max(widths[column] ?? 0, widthOf(shown(headings[column] ?? '')))))
            .join('  ')
            .trimEnd(),
    );
}

/** A text from a plan must not steer the terminal, nor break its row. */
function shown(text: string): string {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');
}

function padded(text: string, width: number): string {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Columns of a terminal that a text takes: accents of their own take none. */
function widthOf(text: string): number {
    return [...text.normalize('NFC').replace(/\p{M}|\p{Cf}/gu, '')].length;
}
