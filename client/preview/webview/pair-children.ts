/** What two children are compared by. */
export interface Likeness {
    /** Only children of one kind can become each other. */
    readonly kind: string;
    readonly text: string;
}

/**
 * For each new child the index of the old one it continues, else undefined; indices rise. Children that read the same at the
 * beginning and at the end belong together, so that one inserted or removed row leaves its neighbours alone; what lies
 * between is paired in order as far as the kinds agree.
 */
export function pairChildren(before: readonly Likeness[], after: readonly Likeness[]): readonly (number | undefined)[] {
    const same = (old: number, now: number): boolean =>
        before[old]?.kind === after[now]?.kind && before[old]?.text === after[now]?.text;
    const shortest = Math.min(before.length, after.length);
    let head = 0;
    while (head < shortest && same(head, head)) head += 1;
    let tail = 0;
    while (tail < shortest - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;

    const shift = before.length - after.length;
    let next = head;
    return after.map((child, index) => {
        if (index < head) return index;
        if (index >= after.length - tail) return index + shift;
        for (let old = next; old < before.length - tail; old += 1) {
            if (before[old]?.kind === child.kind) {
                next = old + 1;
                return old;
            }
        }
        return undefined;
    });
}
