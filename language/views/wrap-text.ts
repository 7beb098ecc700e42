/**
 * A text in lines no wider than `width`, for pictures: SVG does not wrap. Widths are estimates on the safe side of the fonts that are
 * common on screens, since the picture is drawn without a screen. A word that is too long is cut.
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
    const most = width / fontSize;
    const lines: string[] = [];
    let line = '';
    for (const word of text
        .split(/\s+/)
        .filter(Boolean)
        .flatMap((one) => cut(one, most))) {
        const longer = line ? `${line} ${word}` : word;
        if (line && widthOf(longer) > most) {
            lines.push(line);
            line = word;
        } else line = longer;
    }
    return line ? [...lines, line] : lines;
}

/** Parts of a word that are no wider than `most`, in widths of the font; signs that belong together stay together. */
function cut(word: string, most: number): readonly string[] {
    if (widthOf(word) <= most) return [word];
    const parts: string[] = [];
    let part = '';
    for (const sign of word.match(/\P{M}(?:\p{M}|\u200d|\ufe0f)*/gu) ?? [word]) {
        if (part && widthOf(part + sign) > most) {
            parts.push(part);
            part = '';
        }
        part += sign;
    }
    return [...parts, part];
}

function widthOf(text: string): number {
    let width = 0;
    for (const sign of text) width += signWidth(sign);
    return width;
}

function signWidth(sign: string): number {
    if (/[\p{M}\p{Cf}]/u.test(sign)) return 0;
    if (/[\s.,:;'’|!ijl]/.test(sign)) return 0.34;
    if (/[()[\]tfr-]/.test(sign)) return 0.42;
    if (/[mwMW@%&—…]/.test(sign)) return 0.98;
    if (/\p{Lu}/u.test(sign)) return 0.74;
    if ((sign.codePointAt(0) ?? 0) > 0x10ff) return 1.1;
    return 0.635;
}
