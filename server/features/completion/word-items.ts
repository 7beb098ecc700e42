import type { AstNode, LangiumDocument } from 'langium';
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { type Expectation, isLexicalReport, type Lexicon, mayRepeat, skeletonFor, writeAt } from '../../../language/index.ts';
import type { CompletionPlace } from './completion-place.ts';

/**
 * Words that fit, in the file's language. A file that holds no word yet may become one in any language: there, all are offered.
 * A property that may stand once and already stands in the block is left out.
 */
export function wordItems(place: CompletionPlace & { kind: 'syntax' }, document: LangiumDocument, lexicon: Lexicon, language: string): CompletionItem[] {
    const report = document.parseResult.lexerReport;
    const undecided = isLexicalReport(report) && report.shares.length === 0;
    const languages = undecided ? lexicon.languages.map(({ id }) => id) : [language];
    const written = new Set((membersOf(place.block) ?? []).map((member) => member.$type));
    const fitting = place.expected.filter(
        (one): one is Expectation & { kind: 'word' } => one.kind === 'word' && !(startsMember(one) && written.has(one.owner) && !mayRepeat(place.block.$type, one.owner)),
    );
    const items = new Map<string, CompletionItem>();
    for (const id of languages) {
        for (const expectation of fitting) {
            for (const label of writeAt(expectation.word, place.before, id, lexicon)) {
                if (!items.has(label)) items.set(label, item(label, expectation, id, place.block, lexicon));
            }
        }
    }
    return [...items.values()];
}

function item(label: string, expectation: Expectation & { kind: 'word' }, language: string, block: AstNode, lexicon: Lexicon): CompletionItem {
    const skeleton = skeletonFor(expectation.word, expectation.owner, block.$type, language, lexicon);
    return skeleton
        ? { label, kind: CompletionItemKind.Struct, insertText: skeleton, insertTextFormat: InsertTextFormat.Snippet, detail: firstLine(skeleton) }
        : { label, kind: expectation.property ? CompletionItemKind.EnumMember : CompletionItemKind.Keyword };
}

/** Whether the word would begin a new member of the block, rather than go on with one. */
function startsMember(expectation: Expectation & { kind: 'word' }): boolean {
    return expectation.property === undefined;
}

function membersOf(block: AstNode): readonly AstNode[] | undefined {
    return 'members' in block ? (block.members as readonly AstNode[]) : undefined;
}

function firstLine(skeleton: string): string {
    return `${(skeleton.split('\n')[0] ?? '').replace(/\$\{\d+:?([^}]*)\}|\$\d+/g, '$1')}${skeleton.includes('\n') ? ' … }' : ''}`;
}

