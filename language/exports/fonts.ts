import { create } from 'fontkit';
import regular from 'source-sans/TTF/SourceSans3-Regular.ttf';
import semibold from 'source-sans/TTF/SourceSans3-Semibold.ttf';
import { shown } from '../views/html.ts';

/** The fonts of documents and images, as their files stand. */
export const fonts = { regular: asBuffer(regular), semibold: asBuffer(semibold) } as const;

/** The library of PDF asks for a buffer of Node's. */
function asBuffer(bytes: Uint8Array<ArrayBuffer>): Buffer {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const known = create(fonts.regular);

/** Text as the font can write it: a sign that it lacks becomes a box, so that nobody misses it without noticing. */
export function writable(): { readonly shown: (text: string) => string; readonly replaced: () => boolean } {
    let isReplaced = false;
    const has = (sign: string): boolean =>
        'hasGlyphForCodePoint' in known && known.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
    return {
        shown: (text) =>
            [...shown(text).normalize('NFC')]
                .map((sign) => {
                    if (/[\s\u00ad\u200b-\u200f\u2028\u2029]/.test(sign)) return /\S/.test(sign) ? '' : ' ';
                    if (has(sign)) return sign;
                    isReplaced = true;
                    return '▯';
                })
                .join(''),
        replaced: () => isReplaced,
    };
}
