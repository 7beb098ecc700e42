import { initWasm, Resvg } from '@resvg/resvg-wasm';
import machine from '@resvg/resvg-wasm/index_bg.wasm';
import { fonts, writable } from '../fonts.ts';

let ready: Promise<void> | undefined;

/**
 * A picture as an image, drawn without a browser and with a font of our own, so that it is the same everywhere.
 *
 * @param svg of the simple kind (`standalonePicture` in light)
 * @param scale pixels to a unit of the picture
 * @returns also whether a box stands for any sign that the font lacks
 */
export async function pngBytes(svg: string, scale: number): Promise<{ readonly bytes: Uint8Array; readonly replaced: boolean }> {
    ready ??= initWasm(machine);
    await ready;
    const drawing = new Resvg(svg, {
        fitTo: { mode: 'zoom', value: scale },
        font: {
            fontBuffers: [fonts.regular, fonts.semibold],
            defaultFontFamily: 'Source Sans 3',
            sansSerifFamily: 'Source Sans 3',
        },
    });
    const { shown, replaced } = writable();
    for (const [, text = ''] of svg.matchAll(/<text\b[^>]*>([^<]*)/g)) shown(text);
    return { bytes: drawing.render().asPng(), replaced: replaced() };
}
