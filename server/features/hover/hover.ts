import { CstUtils, DocumentState, type LangiumDocument, type LangiumDocuments, type LeafCstNode, URI } from 'langium';
import { type Hover, type HoverParams, MarkupKind, type Range } from 'vscode-languageserver';
import {
    type ast,
    builtinScheme,
    isWord,
    type Lexicon,
    meaningOf,
    ownerOf,
    planLanguage,
    say,
    translate,
    type Word,
} from '../../../language/index.ts';
import type { Feature } from '../../feature.ts';
import type { SettingsStore } from '../../workspace/settings.ts';
import type { Today } from '../../workspace/today.ts';
import { escapeMarkdown } from '../markdown.ts';
import { documentOf, namedAt, wordPattern } from '../named-at.ts';
import { cardMarkdown } from './card.ts';
import { cardOf } from './card-of.ts';
import { docComment } from './doc-comment.ts';
import { followsTexts } from './follows/follows-texts.ts';
import { whatFollows } from './follows/index.ts';
import { pointedAt } from './follows/pointed-at.ts';
import { nextDates } from './next-dates.ts';
import { ruleLinks } from './rule-links.ts';
import { rulesAbout } from './rules-about.ts';
import { suppressedRule } from './suppressed-rule.ts';

interface Reader {
    readonly documents: LangiumDocuments;
    readonly settings: SettingsStore;
    readonly lexicon: Lexicon;
    readonly today: Today;
    readonly language: string;
}

/**
 * On a name, what it stands for; on a word or a value, what it means to the deal; then what follows from it, and which rules look at it. On a comment
 * that silences a rule, the rule's page. In the language the plan is written in, unless the user chose one.
 */
export function hover(documents: LangiumDocuments, settings: SettingsStore, lexicon: Lexicon, today: Today): Feature {
    return {
        capabilities: { hoverProvider: true },
        register: (connection, requests) => {
            connection.onHover(
                // What a name stands for may be told in another file.
                requests.onDocumentAmongAll<HoverParams, Hover | null>(DocumentState.Linked, null, (document, { position }) => {
                    const offset = document.textDocument.offsetAt(position);
                    const language = settings.languageFor(planLanguage(document, lexicon));
                    const reader = { documents, settings, lexicon, today, language };
                    return tokenHover(document, offset, reader) ?? ruleHover(document, offset, language) ?? null;
                }),
            );
        },
    };
}

function tokenHover(document: LangiumDocument, offset: number, reader: Reader): Hover | undefined {
    const leaf = leafAt(document, offset);
    const told =
        leaf && (nameTold(document, leaf, offset, reader) ?? wordTold(document, leaf, reader) ?? valueTold(leaf, reader));
    if (!leaf || !told) return undefined;
    const { documents, today, language, settings } = reader;
    const documentAt = (uri: string) => documents.getDocument(URI.parse(uri));
    const pointed = pointedAt(leaf, document, { documentAt, today, language });
    const follows = whatFollows(pointed, { type: leaf.tokenType.name, text: leaf.text }).map(escapeMarkdown);
    const codes = rulesAbout(leaf.astNode);
    const rules = codes.length > 0 ? [say(followsTexts.rules, language, { rules: ruleLinks(codes, language, settings) })] : [];
    const list = follows.length > 1 ? follows.map((line) => `- ${line}`).join('\n') : (follows[0] ?? '');
    return hoverOf([...told, list, ...rules].filter((part) => part !== '').join('\n\n'), leaf.range);
}

/** The word, name or value at an offset, or right before it; nothing for a sign. */
function leafAt({ parseResult, textDocument }: LangiumDocument, offset: number): LeafCstNode | undefined {
    const root = parseResult.value.$cstNode;
    const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset, wordPattern);
    const isBehind = leaf && offset >= leaf.end && /\S/.test(textDocument.getText().charAt(offset));
    return leaf && !isBehind && !/^[^\p{L}\p{N}"“”<]/u.test(leaf.text) ? leaf : undefined;
}

function nameTold(
    document: LangiumDocument,
    leaf: LeafCstNode,
    offset: number,
    { language, lexicon, today }: Reader,
): readonly string[] | undefined {
    const named = namedAt(document, offset);
    const home = named?.leaf.offset === leaf.offset ? documentOf(named.declaration) : undefined;
    const card = home && named && cardOf(named.declaration, home, language);
    if (!card) return undefined;
    const comment = docComment(named.declaration, home);
    // What the catalogue says is ours, so it has a translation; what a plan says is its author's.
    const told = home.uri.scheme === builtinScheme ? comment.map((paragraph) => translate(paragraph, language)) : comment;
    return [cardMarkdown(card, told, language, lexicon), ...nextDates(home, named.declaration, today, language)];
}

function wordTold(
    document: LangiumDocument,
    leaf: LeafCstNode,
    { language, lexicon, today }: Reader,
): readonly string[] | undefined {
    const word = leaf.tokenType.name;
    if (!isWord(word)) return undefined;
    const written = leaf.text.normalize('NFC');
    const others = lexicon.languages.map(({ id }) => lexicon.write(word, id)).filter((form) => form !== written);
    const heading = [`**${escapeMarkdown(written)}**`, ...new Set(others.map(escapeMarkdown))].join(' · ');
    const cadence = ownerOf<ast.Cadence>(leaf.astNode, 'Cadence') ?? leaf.astNode;
    return [
        heading,
        escapeMarkdown(translate(meaningOf(word, leaf.astNode.$type), language)),
        ...nextDates(document, cadence, today, language),
    ];
}

/** A value is what the word says that it stands behind. */
function valueTold(leaf: LeafCstNode, { language }: Reader): readonly string[] {
    const heading = `**${escapeMarkdown(leaf.text)}**`;
    const word = wordBefore(leaf);
    return word ? [heading, escapeMarkdown(translate(meaningOf(word, leaf.astNode.$type), language))] : [heading];
}

/** The word that opens the construct a value stands in. */
function wordBefore(leaf: LeafCstNode): Word | undefined {
    for (let node = leaf.astNode.$cstNode; node; node = node.container) {
        const first = CstUtils.flattenCst(node).find((one) => isWord(one.tokenType.name));
        const name = first && first.offset < leaf.offset ? first.tokenType.name : undefined;
        if (name !== undefined && isWord(name)) return name;
    }
    return undefined;
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
