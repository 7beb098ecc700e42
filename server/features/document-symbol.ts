import { type AstNode, DocumentState, GrammarUtils, type LangiumDocument } from 'langium';
import { type DocumentSymbol, type DocumentSymbolParams, type Range, SymbolKind } from 'vscode-languageserver';
import { type ast, type Lexicon, planLanguage, type Word } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { nameOf } from './named-at.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** The plan's outline, in its own words and its own structure. */
export function documentSymbol(lexicon: Lexicon): Feature {
    return {
        capabilities: { documentSymbolProvider: true },
        register: (connection, requests) => {
            connection.onDocumentSymbol(
                requests.onDocument<DocumentSymbolParams, DocumentSymbol[]>(DocumentState.Parsed, [], (document) =>
                    outline(document, lexicon),
                ),
            );
        },
    };
}

type Member =
    | ast.Declaration
    | ast.OrganisationMember
    | ast.DealMember
    | ast.PhaseMember
    | ast.GovernanceMember
    | ast.LevelMember;

function outline(document: LangiumDocument, lexicon: Lexicon): DocumentSymbol[] {
    const language = planLanguage(document, lexicon);
    const written = (word: Word | undefined) => (word === undefined ? undefined : lexicon.write(word, language));
    const symbolsOf = (members: readonly Member[] | undefined): DocumentSymbol[] =>
        (members ?? []).flatMap((member) => symbolOf(member) ?? []);

    const symbolOf = (node: Member): DocumentSymbol | undefined => {
        switch (node.$type) {
            case 'Organisation':
                return declared(node, 'organisation', node.title, symbolsOf(node.members));
            case 'Role':
                return declared(node, 'role', joined([node.title, node.functions.map(written).join(', ')], ' · '));
            case 'Person':
                return declared(node, 'person', node.fullName);
            case 'Forum':
                return declared(node, 'forum', node.title);
            case 'Channel':
                return declared(node, 'channel', node.title);
            case 'Deal':
                return declared(node, 'deal', node.title, symbolsOf(node.members));
            case 'Phase':
                return worded(node, ['phase', node.kind], node.title, symbolsOf(node.members));
            case 'Dialogue':
                return declared(node, 'dialogue', node.name ? node.title : undefined, [], node.title);
            case 'Governance':
                return worded(node, ['governance'], node.source, symbolsOf(node.members));
            case 'Requirement':
                return declared(node, 'requirement', node.text);
            case 'Level':
                return worded(node, [node.kind, 'level'], node.title, symbolsOf(node.members));
            case 'Meeting':
                return declared(node, 'meeting', node.title);
            case 'Held':
                return symbol(node, joined([node.meeting?.$refText, node.date], ' '), 'held', written('held'), []);
            default:
                return undefined;
        }
    };
    /** A block that is named by its words, such as a level. */
    const worded = (
        node: AstNode,
        words: readonly (Word | undefined)[],
        detail: string | undefined,
        children: DocumentSymbol[],
    ) => symbol(node, joined(words.map(written), ' '), words.find((word) => word) ?? 'level', detail, children);
    const declared = (
        node: AstNode & { readonly name?: string },
        word: Word,
        detail: string | undefined,
        children: DocumentSymbol[] = [],
        otherName?: string,
    ) => symbol(node, node.name ?? otherName, word, detail, children);
    const symbol = (
        node: AstNode,
        name: string | undefined,
        word: Word,
        detail: string | undefined,
        children: DocumentSymbol[],
    ): DocumentSymbol => {
        // Editors reject an outline with an empty name, so what is still being typed goes by its keyword.
        const shown = oneLine(name) || lexicon.write(word, language);
        const range = node.$cstNode?.range ?? nowhere;
        return {
            name: shown,
            ...(oneLine(detail) ? { detail: oneLine(detail) } : {}),
            kind: symbolKinds[node.$type] ?? SymbolKind.Object,
            range,
            selectionRange: headOf(node, range),
            children,
        };
    };
    return symbolsOf((document.parseResult.value as ast.Plan).declarations);
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The name, or the words a block begins with; always inside `range`. */
function headOf(node: AstNode, range: Range): Range {
    const head = nameOf(node) ?? headWord(node);
    return head && isBefore(range.start, head.range.start) && isBefore(head.range.end, range.end)
        ? head.range
        : { start: range.start, end: range.start };
}

function headWord(node: AstNode) {
    return node.$type === 'Held'
        ? GrammarUtils.findNodeForProperty(node.$cstNode, 'meeting')
        : GrammarUtils.findNodeForProperty(node.$cstNode, 'kind');
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
    return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

function joined(parts: readonly (string | undefined)[], link: string): string {
    return parts.filter((part) => part).join(link);
}

/** Strings of a plan may hold line breaks; an outline has one line for each. */
function oneLine(text: string | undefined): string {
    return (text ?? '').replace(/\s+/gu, ' ').trim();
}
