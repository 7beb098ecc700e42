import type { Place } from './listen-for-jumps.ts';
import type { Places } from './places.ts';

/** Marks what stands for the piece of the plan that the caret is in, and brings it into view where none of it is. */
export function showCaret(root: HTMLElement, places: Places, place: Place): void {
    for (const marked of root.querySelectorAll('.at-caret')) marked.classList.remove('at-caret');
    const elements = places.at(place);
    for (const element of elements) element.classList.add('at-caret');
    const [first] = elements;
    if (first === undefined || document.hasFocus() || elements.some(isInView)) return;
    first.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function isInView(element: Element): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
}
