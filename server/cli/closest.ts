import { nearest } from '../../language/index.ts';
import { cannotDoTexts, type Sentence, sentence } from './cannot-do.ts';

/** "Did you mean …?" for the candidate most like a word, if one is. */
export function closest(word: string, candidates: readonly string[]): Sentence | undefined {
    const [best] = nearest(word, candidates, 1);
    return best === undefined ? undefined : sentence(cannotDoTexts.near, { word: best });
}
