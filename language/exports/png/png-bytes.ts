import { initWasm, Resvg } from '@resvg/resvg-wasm';
import machine from '@resvg/resvg-wasm/index_bg.wasm';
import regular from 'source-sans/TTF/SourceSans3-Regular.ttf';
import semibold from 'source-sans/TTF/SourceSans3-Semibold.ttf';

let ready: Promise<void> | undefined;

/**
 * A picture as an image, drawn without a browser and with a font of our own, so that it is the same everywhere.
 *
 * @param svg of the simple kind (`standalonePicture` in light)
 * @param scale pixels to a unit of the picture
 */
export async function pngBytes(svg: string, scale: number): Promise<Uint8Array> {
    ready ??= initWasm(machine);
    await ready;
    const drawing = new Resvg(svg, {
        fitTo: { mode: 'zoom', value: scale },
        font: { fontBuffers: [regular, semibold], defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
    });
    return drawing.render().asPng();
}
