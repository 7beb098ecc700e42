import { standalonePicture } from '../views/pictures/standalone.ts';
import type { Export } from './export.ts';
import { pictureOf } from './picture-of.ts';

/** Pixels to a unit of the picture: sharp in slides and on screens of high resolution. */
const scale = 2;

/** A picture as an image. */
export const png: Export = {
    format: 'png',
    isText: false,
    async write(plans, options) {
        const { picture, notes } = pictureOf(plans, options);
        if (!picture) return { content: undefined, notes };
        const { pngBytes } = await import('./png/png-bytes.ts');
        return { content: await pngBytes(standalonePicture(picture, 'light'), scale), notes };
    },
};
