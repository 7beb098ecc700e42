import { type Lexicon, translate, type Word } from '../../../language/index.ts';
import { escapeMarkdown, linkMarkdown } from '../markdown.ts';

/** What a hover says of a declaration, as plain text: it is escaped in one place, here. */
export interface Card {
    /** The word that declares it. */
    readonly word: Word;
    readonly name: string | undefined;
    readonly title: string | undefined;
    readonly facts: readonly Fact[];
}

export interface Fact {
    /** In the reader's language, ours. */
    readonly label: string;
    /** Texts of the plan; none leaves the fact out. */
    readonly values: readonly (string | undefined)[];
    /** Whether the values are addresses. */
    readonly isAddress?: boolean;
}

/** A fact with a label of `hoverTexts` or of the views' texts. */
export function fact(label: string, language: string, ...values: readonly (string | undefined)[]): Fact {
    return { label: translate(label, language), values };
}

/** `comment` holds the paragraphs that the author wrote right above the declaration. */
export function cardMarkdown(card: Card, comment: readonly string[], language: string, lexicon: Lexicon): string {
    const name = card.name ? ` **${escapeMarkdown(card.name)}**` : '';
    const title = card.title && card.title !== card.name ? ` – ${escapeMarkdown(card.title)}` : '';
    const facts = card.facts.flatMap(({ label, values, isAddress }) => {
        const shown = values.flatMap((value) => (value ? (isAddress ? linkMarkdown(value) : escapeMarkdown(value)) : []));
        return shown.length > 0 ? `- ${label}: ${shown.join('; ')}` : [];
    });
    return [`${lexicon.write(card.word, language)}${name}${title}`, ...comment.map(escapeMarkdown), facts.join('\n')]
        .filter((part) => part !== '')
        .join('\n\n');
}
