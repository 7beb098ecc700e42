import { type AstNode, CstUtils, DocumentState, GrammarUtils, type LangiumDocument } from 'langium';
import {
    type CallHierarchyIncomingCall,
    type CallHierarchyIncomingCallsParams,
    type CallHierarchyItem,
    type CallHierarchyOutgoingCall,
    type CallHierarchyOutgoingCallsParams,
    type CallHierarchyPrepareParams,
    type Connection,
    type Range,
    SymbolKind,
} from 'vscode-languageserver';
import { type ast, type Lexicon, planLanguage } from '../../language/index.ts';
import type { Feature, Requests } from '../feature.ts';
import { wordPattern } from './named-at.ts';

/** Who escalates to whom: a level's incoming calls are the steps that lead to it, its outgoing ones those that lead on. */
export function callHierarchy(lexicon: Lexicon): Feature {
    return {
        capabilities: { callHierarchyProvider: true },
        register: (connection, requests) => {
            connection.languages.callHierarchy.onPrepare(
                requests.onDocument<CallHierarchyPrepareParams, CallHierarchyItem[] | null>(
                    DocumentState.Parsed,
                    null,
                    (document, { position }) => {
                        const level = levelAt(document, document.textDocument.offsetAt(position));
                        return level ? [itemOf(level, document, lexicon)] : null;
                    },
                ),
            );
            answerCalls(connection, requests, lexicon);
        },
    };
}

function answerCalls({ languages }: Connection, requests: Requests, lexicon: Lexicon): void {
    /** The steps of a level's governance that lead to it or from it, each with the level at its other end. */
    const steps = async (item: CallHierarchyItem, own: 'from' | 'to', other: 'from' | 'to') => {
        const document = await requests.documentAt(item.uri, DocumentState.Parsed);
        const level = document && levelAt(document, document.textDocument.offsetAt(item.selectionRange.start));
        if (!document || !level) return [];
        return escalationsOf(level.$container)
            .filter((step) => step[own] === level.kind)
            .flatMap((step) => {
                const end = levelsOf(level.$container).find(({ kind }) => kind === step[other]);
                return end ? [{ level: itemOf(end, document, lexicon), ranges: [rangeOf(step)] }] : [];
            });
    };
    languages.callHierarchy.onIncomingCalls(
        async ({ item }: CallHierarchyIncomingCallsParams): Promise<CallHierarchyIncomingCall[]> =>
            (await steps(item, 'to', 'from')).map(({ level, ranges }) => ({ from: level, fromRanges: ranges })),
    );
    languages.callHierarchy.onOutgoingCalls(
        async ({ item }: CallHierarchyOutgoingCallsParams): Promise<CallHierarchyOutgoingCall[]> =>
            (await steps(item, 'from', 'to')).map(({ level, ranges }) => ({ to: level, fromRanges: ranges })),
    );
}

/** The level whose heading stands at an offset, or that a step names there. */
function levelAt(document: LangiumDocument, offset: number): ast.Level | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset, wordPattern);
    const node = leaf?.astNode;
    if (!leaf || !node) return undefined;
    if (node.$type === 'Level') {
        const brace = GrammarUtils.findNodeForKeyword(node.$cstNode, '{');
        return brace && leaf.offset > brace.offset ? undefined : (node as ast.Level);
    }
    const step = node.$type === 'Escalation' ? (node as ast.Escalation) : undefined;
    const named = step && (['from', 'to'] as const).find((end) => contains(step, end, leaf.offset));
    return named && levelsOf(step.$container).find(({ kind }) => kind === step[named]);
}

function contains(step: ast.Escalation, property: 'from' | 'to', offset: number): boolean {
    const node = GrammarUtils.findNodeForProperty(step.$cstNode, property);
    return node !== undefined && node.offset <= offset && offset < node.end;
}

function itemOf(level: ast.Level, document: LangiumDocument, lexicon: Lexicon): CallHierarchyItem {
    const language = planLanguage(document, lexicon);
    const head = GrammarUtils.findNodeForProperty(level.$cstNode, 'kind')?.range ?? rangeOf(level);
    const words = [level.kind, 'level'] as const;
    return {
        name: words.map((word) => lexicon.write(word, language)).join(' '),
        detail: [level.title, level.$container.$container.name].filter((part) => part).join(' · '),
        kind: SymbolKind.Enum,
        uri: document.uri.toString(),
        range: rangeOf(level),
        selectionRange: head,
    };
}

function levelsOf({ members }: ast.Governance): readonly ast.Level[] {
    return members.filter((member): member is ast.Level => member.$type === 'Level');
}

function escalationsOf({ members }: ast.Governance): readonly ast.Escalation[] {
    return members.filter((member): member is ast.Escalation => member.$type === 'Escalation');
}

function rangeOf({ $cstNode }: AstNode): Range {
    return $cstNode?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}
