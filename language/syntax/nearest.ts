/** The candidates most like `word`, the likest first; none that is too far off to have been meant. */
export function nearest(word: string, candidates: Iterable<string>, most = 3): readonly string[] {
    const key = fold(word);
    // One slip in a short word, two in a longer one, a third of a long one.
    const limit = Math.max(1, Math.min(4, Math.floor(key.length / 3) + (key.length > 4 ? 1 : 0)));
    return [...new Set(candidates)]
        .map((candidate) => ({ candidate, distance: distanceOf(key, fold(candidate)) }))
        .filter(({ candidate, distance }) => distance <= limit || isBeginning(key, fold(candidate)))
        .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate, 'en'))
        .slice(0, most)
        .map(({ candidate }) => candidate);
}

/** Whether the word is a half-typed candidate: `strat` for `strategic`. */
function isBeginning(word: string, candidate: string): boolean {
    return word.length >= 3 && candidate.startsWith(word);
}

/** Letters as they are mistyped: without case and accents. */
function fold(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Damerau–Levenshtein distance (adjacent letters may swap). */
function distanceOf(a: string, b: string): number {
    let before: number[] = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            current[j] = Math.min(
                (previous[j] ?? 0) + 1,
                (current[j - 1] ?? 0) + 1,
                (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
                swap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
            );
        }
        before = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}
