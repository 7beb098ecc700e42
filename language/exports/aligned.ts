import { oneLine } from '../views/one-line.ts';

/** Rows as lines whose cells stand below each other on a terminal, whatever is written in them. */
export function aligned(rows: readonly (readonly string[])[]): string {
    const lines = rows.map((row) => row.map(oneLine).map((text) => ({ text, width: widthOf(text) })));
    const widths: number[] = [];
    for (const line of lines)
        for (const [column, { width }] of line.entries()) widths[column] = Math.max(widths[column] ?? 0, width);
    return lines
        .map((line) => {
            const cells = line.map(({ text, width }, column) => text + ' '.repeat((widths[column] ?? 0) - width));
            return `${cells.join('  ').trimEnd()}\n`;
        })
        .join('');
}

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns of a terminal: a letter with its marks is one, a Chinese sign or an emoji two. */
function widthOf(text: string): number {
    let width = 0;
    for (const { segment } of signs.segment(text)) width += wide.test(segment) ? 2 : invisible.test(segment) ? 0 : 1;
    return width;
}

/** East Asian Width W and F, as far as they are in use; the halfwidth forms are narrow in spite of their script: Unicode Standard Annex 11. */
const wide =
    /\p{Emoji_Presentation}|\ufe0f|(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const invisible = /^[\p{M}\p{Cf}]+$/u;
