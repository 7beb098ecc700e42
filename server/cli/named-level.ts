import type { ast, Lexicon } from '../../language/index.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';

const levels: readonly ast.LevelKind[] = ['operational', 'tactical', 'strategic'];

/**
 * The level of governance that is meant, in any language of plans: "tactical", "taktisk".
 * @throws CannotDo for a word that means none.
 */
export function namedLevel(word: string, lexicon: Lexicon): ast.LevelKind {
    const meant = lexicon.lookup(word)?.word;
    const level = levels.find((one) => one === meant);
    if (level) return level;
    throw new CannotDo(sentence(cannotDoTexts.takes, { option: '--level', values: levels.join(', ') }));
}
