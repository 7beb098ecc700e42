import { builtinScheme, type Declared, type Lexicon, translate } from '../../../language/index.ts';
import { cardMarkdown } from '../hover/card.ts';
import { cardOf } from '../hover/card-of.ts';
import { docComment } from '../hover/doc-comment.ts';
import { documentOf } from '../named-at.ts';

/** What a declaration is, as a hover says it; undefined for one that is no longer there. */
export function declarationMarkdown(declared: Declared, language: string, lexicon: Lexicon): string | undefined {
    const home = documentOf(declared);
    const card = home && cardOf(declared, home, language);
    if (!card) return undefined;
    const comment = docComment(declared, home);
    // What the catalogue says is ours, so it has a translation; what a plan says is its author's.
    const told = home.uri.scheme === builtinScheme ? comment.map((paragraph) => translate(paragraph, language)) : comment;
    return cardMarkdown(card, told, language, lexicon);
}
