/** A stretch of text by its offsets, in UTF-16 units. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
}

/** The inside of the quotes after the first declared name (`Region "Region Västmark"`); the beginning of the text when there is none. */
export function firstTitle(plan: string): Stretch {
    // Comments and other strings are matched too, so that what stands inside them is passed over.
    const pieces = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|\p{Lu}[\p{L}\p{M}\p{N}_-]*[ \t]+"(?<title>[^"\n]*)"|"[^"\n]*"/gu;
    for (const piece of plan.matchAll(pieces)) {
        const title = piece.groups?.title;
        if (title === undefined) continue;
        const end = piece.index + piece[0].length - 1;
        return { start: end - title.length, end };
    }
    return { start: 0, end: 0 };
}
