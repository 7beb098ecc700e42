import { standalonePicture } from '../views/pictures/standalone.ts';
import type { Export } from './export.ts';
import { pictureOf } from './picture-of.ts';

/** A picture as a file of its own, which follows the light of its reader's screen. */
export const svg = {
    format: 'svg',
    isText: true,
    write(plans, options) {
        const { picture, notes } = pictureOf(plans, options);
        return { content: picture && `${standalonePicture(picture, 'auto')}\n`, notes };
    },
} satisfies Export;
