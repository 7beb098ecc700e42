import type { Place } from './listen-for-jumps.ts';

/** An element and the place of the plan that it stands for. */
interface Placed extends Place {
    readonly element: Element;
}

/** The elements that stand for pieces of a plan, looked up by places in its text. */
export interface Places {
    /** Those that stand for the piece in which a place is: the last that begins at or before it. All of that beginning, since a piece may be shown twice. */
    readonly at: (place: Place) => readonly Element[];
}

export function placesIn(root: HTMLElement): Places {
    const placed = [...root.querySelectorAll('[data-line]')]
        .map(
            (element): Placed => ({
                element,
                line: Number(element.getAttribute('data-line')),
                character: Number(element.getAttribute('data-character') ?? 0),
            }),
        )
        .sort(compare);
    return {
        at(place) {
            const before = placed.filter((one) => compare(one, place) <= 0);
            const nearest = before.at(-1);
            return nearest ? before.filter((one) => compare(one, nearest) === 0).map(({ element }) => element) : [];
        },
    };
}

function compare(a: Place, b: Place): number {
    return a.line - b.line || a.character - b.character;
}
