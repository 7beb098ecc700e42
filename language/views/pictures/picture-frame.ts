import { type Html, html, shown } from '../html.ts';
import { rounded } from './marks.ts';
import type { Picture, ViewName } from './picture.ts';

interface Framed {
    readonly view: ViewName;
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly width: number;
    readonly height: number;
    readonly content: Html;
}

/** A picture around its content: it has a name and a description for those who do not see it. */
export function pictureFrame({ view, id, title, description, width, height, content }: Framed): Picture {
    const size = { width: Math.ceil(rounded(width)), height: Math.ceil(rounded(height)) };
    return {
        view,
        id,
        title: shown(title),
        description: shown(description),
        ...size,
        svg: html`<svg class="picture ${view}" role="group" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" aria-labelledby="${id}-title" aria-describedby="${id}-description"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${content}</svg>`,
    };
}
