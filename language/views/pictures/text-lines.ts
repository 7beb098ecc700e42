import { type Html, html } from '../html.ts';
import { wrapText } from '../wrap-text.ts';
import { rounded } from './marks.ts';

export interface TextStyle {
    /** The class. */
    readonly name: string;
    /** Of a line, with the space around it. */
    readonly height: number;
    /** Of the letters. */
    readonly size: number;
}

/** A text in as many lines as it needs between `left` and `right`, the first one under `top`. */
export function textLines(
    text: string,
    { name, height, size }: TextStyle,
    { left = 0, right, top = 0 }: { readonly left?: number; readonly right: number; readonly top?: number },
): { readonly svg: Html; readonly height: number } {
    const lines = wrapText(text, right - left, size);
    return {
        height: lines.length * height,
        svg: html`${lines.map(
            (line, index) =>
                html`<text class="${name}" x="${left}" y="${rounded(top + (index + 1) * height - 4)}">${line}</text>`,
        )}`,
    };
}
