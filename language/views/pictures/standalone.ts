import { html, toMarkup } from '../html.ts';
import { withoutPlaces } from '../place-attributes.ts';
import type { Picture } from './picture.ts';
import { pictureStyle } from './picture-style.ts';

/** A picture as a file of its own: with its colours, on paper. `light` for programs that know little of style sheets, `auto` for people's screens. */
export function standalonePicture({ svg, width, height }: Picture, theme: 'auto' | 'light'): string {
    const markup = withoutPlaces(toMarkup(svg));
    const body = markup.indexOf('>') + 1;
    const head = markup.slice(0, body - 1);
    const paper = toMarkup(html`<rect class="paper" width="${width}" height="${height}"/>`);
    return `${head} width="${width}" height="${height}"><style>${pictureStyle(theme)}</style>${paper}${markup.slice(body)}`;
}
