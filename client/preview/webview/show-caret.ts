import type { Place } from './listen-for-jumps.ts';
import { markCaret } from './mark-caret.ts';
import type { Places } from './places.ts';

/** Marks what stands for the piece of the plan that the caret is in, and brings it into view where none of it is. */
export function showCaret(root: HTMLElement, places: Places, place: Place): void {
    const elements = markCaret(root, places, place);
    const [first] = elements;
    if (first === undefined || document.hasFocus() || elements.some(isInView)) return;
    first.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function isInView(element: Element): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
}
