/** A place in the plan, 0-based, in UTF-16 units. */
export interface Place {
    readonly line: number;
    readonly character: number;
}

/** Calls `jump` when the reader clicks an element that stands for a place of the plan, or presses Enter on it. */
export function listenForJumps(root: HTMLElement, jump: (place: Place) => void): void {
    root.addEventListener('click', (event) => {
        // Marking text to copy it ends in a click too.
        if (window.getSelection()?.isCollapsed === false) return;
        const place = placeAt(event.target);
        if (place !== undefined) jump(place);
    });
    root.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.target instanceof Element === false) return;
        const place = event.target.matches('[data-line]') ? placeAt(event.target) : undefined;
        if (place === undefined) return;
        event.preventDefault();
        jump(place);
    });
}

function placeAt(target: EventTarget | null): Place | undefined {
    if (!(target instanceof Element)) return undefined;
    const nearest = target.closest('[data-line], summary, button, a[href]');
    const line = Number(nearest?.getAttribute('data-line') ?? Number.NaN);
    const character = Number(nearest?.getAttribute('data-character') ?? 0);
    return Number.isInteger(line) && Number.isInteger(character) ? { line, character } : undefined;
}
