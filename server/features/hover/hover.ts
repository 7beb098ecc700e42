import { CstUtils, DocumentState, type LangiumDocument } from 'langium';
import { type Hover, type HoverParams, MarkupKind, type Range } from 'vscode-languageserver';
import {
    type ast,
    builtinScheme,
    isWord,
    type Lexicon,
    meaningOf,
    ownerOf,
    planLanguage,
    translate,
} from '../../../language/index.ts';
import type { Feature } from '../../feature.ts';
import type { SettingsStore } from '../../workspace/settings.ts';
import type { Today } from '../../workspace/today.ts';
import { escapeMarkdown } from '../markdown.ts';
import { documentOf, namedAt, wordPattern } from '../named-at.ts';
import { cardMarkdown } from './card.ts';
import { cardOf } from './card-of.ts';
import { docComment } from './doc-comment.ts';
import { nextDates } from './next-dates.ts';
import { suppressedRule } from './suppressed-rule.ts';

/** On a name, what it stands for; on a word, what it means to the deal; on a comment that silences a rule, the rule's page. In the language the plan is written in, unless the user chose one. */
export function hover(settings: SettingsStore, lexicon: Lexicon, today: Today): Feature {
    return {
        capabilities: { hoverProvider: true },
        register: (connection, requests) => {
            connection.onHover(
                // What a name stands for may be told in another file.
                requests.onDocumentAmongAll<HoverParams, Hover | null>(DocumentState.Linked, null, (document, { position }) => {
                    const offset = document.textDocument.offsetAt(position);
                    const language = settings.languageFor(planLanguage(document, lexicon));
                    return (
                        nameHover(document, offset, language, lexicon, today) ??
                        wordHover(document, offset, language, lexicon, today) ??
                        ruleHover(document, offset, language) ??
                        null
                    );
                }),
            );
        },
    };
}

function nameHover(
    document: LangiumDocument,
    offset: number,
    language: string,
    lexicon: Lexicon,
    today: Today,
): Hover | undefined {
    const named = namedAt(document, offset);
    const home = named && documentOf(named.declaration);
    const card = home && cardOf(named.declaration, home, language);
    if (!card) return undefined;
    const comment = docComment(named.declaration, home);
    // What the catalogue says is ours, so it has a translation; what a plan says is its author's.
    const told = home.uri.scheme === builtinScheme ? comment.map((paragraph) => translate(paragraph, language)) : comment;
    const dates = nextDates(home, named.declaration, today, language);
    return hoverOf([cardMarkdown(card, told, language, lexicon), ...dates].join('\n\n'), named.leaf.range);
}

function wordHover(
    document: LangiumDocument,
    offset: number,
    language: string,
    lexicon: Lexicon,
    today: Today,
): Hover | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset, wordPattern);
    const word = leaf?.tokenType.name;
    if (!leaf || !word || !isWord(word)) return undefined;
    const written = leaf.text.normalize('NFC');
    const others = lexicon.languages.map(({ id }) => lexicon.write(word, id)).filter((form) => form !== written);
    const heading = [`**${escapeMarkdown(written)}**`, ...new Set(others.map(escapeMarkdown))].join(' · ');
    const meaning = escapeMarkdown(translate(meaningOf(word, leaf.astNode.$type), language));
    const cadence = ownerOf<ast.Cadence>(leaf.astNode, 'Cadence') ?? leaf.astNode;
    return hoverOf([heading, meaning, ...nextDates(document, cadence, today, language)].join('\n\n'), leaf.range);
}

function ruleHover(document: LangiumDocument, offset: number, language: string): Hover | undefined {
    const found = suppressedRule(document, offset, language);
    if (!found) return undefined;
    const at = (place: number) => document.textDocument.positionAt(place);
    return hoverOf(found.page, { start: at(found.place.offset), end: at(found.place.end) });
}

function hoverOf(value: string, range: Range): Hover {
    return { contents: { kind: MarkupKind.Markdown, value }, range };
}
