import type { Source } from '../model/values.ts';
import { type Html, html } from './html.ts';

/** Says of an element which piece of the plan it stands for; goes right behind its name or its other attributes. */
export function placeAttributes({ line, character }: Source): Html {
    return html` data-line="${line}" data-character="${character}"`;
}

/**
 * Markup without the places in its author's file: nobody else has that file, and where a line stands in it tells how much of it they do not see. No
 * text of a plan is taken for one, since its quotation marks are escaped.
 */
export function withoutPlaces(markup: string): string {
    return markup.replace(/ data-line="\d+" data-character="\d+"/g, '');
}
