import { type AstNode, DocumentState, type LangiumDocument } from 'langium';
import {
    type Range,
    type SemanticTokens,
    SemanticTokensBuilder,
    type SemanticTokensParams,
    type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { walk } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { nameOf } from './named-at.ts';

const tokenTypes = ['namespace', 'parameter', 'variable', 'function', 'class', 'interface', 'property'] as const;
const tokenModifiers = ['declaration'] as const;

/** How a name is coloured, by what it means. Words are left to the TextMate grammar, which knows them as well. */
const typeByNode: Readonly<Record<string, (typeof tokenTypes)[number]>> = {
    Organisation: 'namespace',
    Role: 'parameter',
    Person: 'variable',
    Meeting: 'function',
    Dialogue: 'function',
    Deal: 'class',
    Forum: 'interface',
    Channel: 'interface',
    Requirement: 'property',
};

/** Colours names by what they mean; a name that means nothing stays plain. */
export function semanticTokens(): Feature {
    return {
        capabilities: {
            semanticTokensProvider: {
                legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
                full: true,
                range: true,
            },
        },
        register: (connection, requests) => {
            connection.languages.semanticTokens.on(
                requests.onDocument<SemanticTokensParams, SemanticTokens>(DocumentState.Linked, none, (document) =>
                    tokensOf(document),
                ),
            );
            connection.languages.semanticTokens.onRange(
                requests.onDocument<SemanticTokensRangeParams, SemanticTokens>(
                    DocumentState.Linked,
                    none,
                    (document, { range }) => tokensOf(document, range),
                ),
            );
        },
    };
}

const none: SemanticTokens = { data: [] };

interface Name {
    readonly range: Range;
    readonly type: number;
    readonly declared: boolean;
}

function tokensOf(document: LangiumDocument, within?: Range): SemanticTokens {
    const names: Name[] = [];
    const add = (range: Range | undefined, node: AstNode, declared: boolean): void => {
        const type = tokenTypes.indexOf(typeByNode[node.$type] ?? 'variable');
        if (range && (!within || touches(range, within))) names.push({ range, type, declared });
    };
    const { nodes, references } = walk(document.parseResult.value);
    for (const type of Object.keys(typeByNode)) for (const node of nodes.get(type) ?? []) add(nameOf(node)?.range, node, true);
    for (const { reference } of references) {
        if ('ref' in reference && reference.ref) add(reference.$refNode?.range, reference.ref, false);
    }
    names.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
    const builder = new SemanticTokensBuilder();
    for (const { range, type, declared } of names) {
        const { line, character } = range.start;
        builder.push(line, character, range.end.character - character, type, declared ? 1 : 0);
    }
    return builder.build();
}

function touches(range: Range, within: Range): boolean {
    return range.end.line >= within.start.line && range.start.line <= within.end.line;
}
