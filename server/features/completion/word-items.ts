import type { AstNode, LangiumDocument } from 'langium';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import { type Expectation, formsAt, isLexicalReport, type Lexicon, mayRepeat } from '../../../language/index.ts';
import type { CompletionGrammar, CompletionPlace } from './completion-place.ts';
import { type Skeleton, skeletons } from './skeletons.ts';
import { writeSkeleton } from './write-skeleton.ts';

type ExpectedWord = Expectation & { readonly kind: 'word' };

/** Node types whose word is also their kind: `tactical level`, `published 2026-01-01`. */
const kinded = new Set(['Level', 'Milestone']);

/**
 * Words that fit, in the file's language. A file that holds no word yet may become one in any language: there, all are offered.
 * What may stand once in a block and already does is left out.
 */
export function wordItems(
    place: CompletionPlace & { kind: 'syntax' },
    document: LangiumDocument,
    grammar: CompletionGrammar,
    lexicon: Lexicon,
    language: string,
): CompletionItem[] {
    const report = document.parseResult.lexerReport;
    const undecided = isLexicalReport(report) && report.shares.length === 0;
    const items = new Map<string, CompletionItem>();
    for (const id of undecided ? lexicon.languages.map((one) => one.id) : [language]) {
        for (const expected of place.expected) {
            if (expected.kind !== 'word' || isTaken(expected, place.block)) continue;
            for (const label of formsAt(expected.word, place.before, id, lexicon, tokensAfter(expected.word, place))) {
                if (items.has(label)) continue;
                const skeleton = skeletonFor(expected, place.block);
                const snippet = skeleton && writeSkeleton(skeleton.text, id, grammar.parser.Lexer, lexicon);
                items.set(label, snippet ? blockItem(label, snippet) : wordItem(label, expected));
            }
        }
    }
    return [...items.values()];
}

/** The names of the tokens that could follow a word. */
function tokensAfter(word: string, { expectedAfter }: CompletionPlace & { kind: 'syntax' }): () => readonly string[] {
    return () =>
        expectedAfter(word).map((one) =>
            one.kind === 'word' ? one.word : one.kind === 'sign' ? one.sign : one.kind === 'value' ? one.terminal : 'NAME',
        );
}

function wordItem(label: string, { property }: ExpectedWord): CompletionItem {
    return { label, kind: property ? CompletionItemKind.EnumMember : CompletionItemKind.Keyword };
}

function blockItem(label: string, snippet: string): CompletionItem {
    return {
        label,
        kind: CompletionItemKind.Struct,
        insertText: snippet,
        insertTextFormat: InsertTextFormat.Snippet,
        insertTextMode: InsertTextMode.adjustIndentation,
        detail: plain(snippet.split('\n')[0] ?? ''),
        documentation: { kind: 'markdown', value: `\`\`\`dialog\n${plain(snippet).replaceAll('\t', '  ')}\n\`\`\`` },
    };
}

/** A snippet's text as it would stand with every proposal taken. */
function plain(snippet: string): string {
    return snippet.replace(
        /\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^|]*\|\}|\$\d+/g,
        (_, proposal?: string, choice?: string) => proposal ?? choice ?? '',
    );
}

function skeletonFor({ owner, word, property }: ExpectedWord, block: AstNode): Skeleton | undefined {
    const begins = property === undefined || kinded.has(owner);
    if (!begins) return undefined;
    const level = block.$type === 'Level' && 'kind' in block ? block.kind : undefined;
    return skeletons.find(
        ({ makes, kind, inLevel }) =>
            makes === owner && (kind === undefined || kind === word) && (inLevel === undefined || inLevel === level),
    );
}

/** Whether the word would begin a member that the block already has and may have once only. */
function isTaken({ owner, word, property }: ExpectedWord, block: AstNode): boolean {
    const members = 'members' in block ? (block.members as readonly AstNode[]) : [];
    if (kinded.has(owner)) return members.some((member) => member.$type === owner && 'kind' in member && member.kind === word);
    return property === undefined && members.some((member) => member.$type === owner) && !mayRepeat(block.$type, owner);
}
