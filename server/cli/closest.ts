import { nearest } from '../../language/index.ts';

/** " Did you mean …?" for the candidate most like a word, or nothing. */
export function closest(word: string, candidates: readonly string[]): string {
    const [best] = nearest(word, candidates, 1);
    return best ? ` Did you mean "${best}"?` : '';
}
