import { standalonePicture } from '../views/pictures/standalone.ts';
import { say } from '../views/say.ts';
import type { Export } from './export.ts';
import { pictureExportTexts, pictureOf } from './picture-of.ts';

/** Pixels to a unit of the picture: sharp in slides and on screens of high resolution. */
const scale = 2;

/** A picture as an image. */
export const png: Export = {
    format: 'png',
    isText: false,
    async write(plans, options) {
        const { picture, notes, language } = pictureOf(plans, options);
        if (!picture) return { content: undefined, notes };
        const { pngBytes } = await import('./png/png-bytes.ts');
        const { bytes, replaced } = await pngBytes(standalonePicture(picture, 'light'), scale);
        return { content: bytes, notes: replaced ? [...notes, say(pictureExportTexts.replaced, language)] : notes };
    },
};
