import type { Place } from './listen-for-jumps.ts';
import type { Places } from './places.ts';

/** Marks what stands for the piece of the plan that the caret is in, and nothing else; gives what it marked. */
export function markCaret(root: HTMLElement, places: Places, place: Place): readonly Element[] {
    for (const marked of root.querySelectorAll('.at-caret')) marked.classList.remove('at-caret');
    const elements = places.at(place);
    for (const element of elements) element.classList.add('at-caret');
    return elements;
}
