import type { AnnexCell, AnnexTable, Run } from './annex.ts';
import { linkTarget } from './link-target.ts';

/** Words as they are. */
export function plain(text: string): Run {
    return { text, tone: 'plain', link: undefined };
}

export function strong(text: string): Run {
    return { text, tone: 'strong', link: undefined };
}

export function muted(text: string): Run {
    return { text, tone: 'muted', link: undefined };
}

/** An address that leads to what it is the address of; else plain words. */
export function address(text: string): Run {
    return { text, tone: 'plain', link: linkTarget(text) };
}

/** A cell of lines, each a text or several runs; what is undefined is left out. */
export function cell(...lines: readonly (string | readonly Run[] | undefined)[]): AnnexCell {
    return { lines: written(lines), heads: false };
}

/** A cell that heads its row. */
export function head(...lines: readonly (string | readonly Run[] | undefined)[]): AnnexCell {
    return { lines: written(lines), heads: true };
}

function written(lines: readonly (string | readonly Run[] | undefined)[]): readonly (readonly Run[])[] {
    return lines.flatMap((line) => (line === undefined || line === '' ? [] : [typeof line === 'string' ? [plain(line)] : line]));
}

/** A table of columns with their shares of the width, which are made to add up to 1. */
export function tableOf(
    columns: readonly (readonly [title: string, share: number])[],
    rows: AnnexTable['rows'],
): { readonly kind: 'table'; readonly table: AnnexTable } {
    const sum = columns.reduce((total, [, share]) => total + share, 0);
    return { kind: 'table', table: { columns: columns.map(([title, share]) => ({ title, share: share / sum })), rows } };
}
