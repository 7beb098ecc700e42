import type { PreviewSection } from '../../../server/protocol.ts';
import { labelCells } from './label-cells.ts';
import { markPlaces } from './mark-places.ts';

/** A section as an element that is not yet on the page. */
export function sectionElement({ id, title, html }: PreviewSection): HTMLElement {
    const template = document.createElement('template');
    template.innerHTML = html;
    const section = document.createElement('section');
    section.id = id;
    section.setAttribute('aria-label', title);
    // Not a stop on the way through the page, but a place the table of contents can move the keyboard to.
    section.setAttribute('tabindex', '-1');
    section.append(document.importNode(template.content, true));
    labelCells(section);
    markPlaces(section);
    return section;
}
