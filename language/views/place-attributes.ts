import type { Source } from '../model/values.ts';
import { type Html, html } from './html.ts';

/** Says of an element which piece of the plan it stands for; goes right behind its name or its other attributes. */
export function placeAttributes({ line, character }: Source): Html {
    return html` data-line="${line}" data-character="${character}"`;
}
