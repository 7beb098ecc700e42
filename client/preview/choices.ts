/** What the reader of a preview has chosen to see. */
export interface Choices {
    /** The levels that are hidden. */
    readonly hidden: readonly string[];
    /** Whose meetings are shown; empty: everyone's. */
    readonly person: string;
    /** How much the plan is enlarged: 1 is its original size. */
    readonly size: number;
    /** The year of the pictures; absent: that of today. */
    readonly year?: number;
}

/** Before anything is chosen. */
export const unchosen: Choices = { hidden: [], person: '', size: 1 };

/** Whether a stored value is what a reader chose. */
export function isChoices(value: unknown): value is Choices {
    return (
        typeof value === 'object' &&
        value !== null &&
        'hidden' in value &&
        Array.isArray(value.hidden) &&
        value.hidden.every((level) => typeof level === 'string') &&
        'person' in value &&
        typeof value.person === 'string' &&
        'size' in value &&
        typeof value.size === 'number' &&
        (!('year' in value) || Number.isInteger(value.year))
    );
}
