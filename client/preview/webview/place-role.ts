const WITHOUT_MEANING: ReadonlySet<string> = new Set(['span', 'div', 'p', 'g', 'a', 'rect', 'text']);

/**
 * The role of an element that leads to the plan. Where an element says nothing by itself it is a link; a row, a list item
 * or an article keeps its own role, without which the table or list around it would fall apart for a screen reader; so does
 * the pair of a term and its description in a `<dl>`.
 */
export function placeRole(localName: string, parent: string | undefined, given: string | null): string | null {
    return given ?? (WITHOUT_MEANING.has(localName) && parent !== 'dl' ? 'link' : null);
}
