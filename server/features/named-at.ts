import {
    type AstNode,
    CstUtils,
    GrammarUtils,
    isReference,
    type LangiumDocument,
    type LangiumDocuments,
    type LeafCstNode,
} from 'langium';
import type { Range } from 'vscode-languageserver';
import { type Declared, usages } from '../../language/index.ts';

/** The name under a cursor and the declaration it means. */
export interface Named {
    readonly declaration: Declared;
    /** The name's leaf: the reference under the cursor, or the declaration's own name. */
    readonly leaf: LeafCstNode;
}

/** A word begins with a letter and may hold marks, digits, hyphens and underscores, like the language's own names. */
export const wordPattern = /[\p{L}\p{M}\p{N}_-]/u;

/** What the name at an offset means, whether it is declared or used there; undefined where no resolved name stands. */
export function namedAt(document: LangiumDocument, offset: number): Named | undefined {
    const root = document.parseResult.value.$cstNode;
    const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset, wordPattern);
    if (!leaf) return undefined;
    const owner = leaf.astNode;
    for (const value of Object.values(owner)) {
        for (const item of Array.isArray(value) ? value : [value]) {
            if (isReference(item) && item.$refNode && item.$refNode.offset <= leaf.offset && item.$refNode.end >= leaf.end) {
                return item.ref && isDeclared(item.ref) ? { declaration: item.ref, leaf } : undefined;
            }
        }
    }
    const name = isDeclared(owner) ? nameOf(owner) : undefined;
    return name && isDeclared(owner) && name.offset <= leaf.offset && name.end >= leaf.end
        ? { declaration: owner, leaf }
        : undefined;
}

/** The types of nodes that declare a name. An organiser holds a name too, but that is a text. */
export const declaredTypes = [
    'Organisation',
    'Role',
    'Person',
    'Forum',
    'Channel',
    'Deal',
    'Dialogue',
    'Meeting',
    'Requirement',
] as const satisfies readonly Declared['$type'][];

const isDeclaredType: ReadonlySet<string> = new Set(declaredTypes);

function isDeclared(node: AstNode): node is Declared {
    return isDeclaredType.has(node.$type);
}

/** The concrete node of a declaration's name. */
export function nameOf(declaration: AstNode) {
    return GrammarUtils.findNodeForProperty(declaration.$cstNode, 'name');
}

export function documentOf(node: AstNode): LangiumDocument | undefined {
    let root = node;
    while (root.$container) root = root.$container;
    return root.$document;
}

export interface Occurrence {
    readonly uri: string;
    readonly range: Range;
}

/** Every place where a declaration's name stands: its own, if asked for, then the uses, file by file. */
export function occurrencesOf(
    declaration: AstNode,
    documents: readonly LangiumDocument[],
    withDeclaration: boolean,
): readonly Occurrence[] {
    const own = nameOf(declaration);
    const home = documentOf(declaration);
    const found: Occurrence[] = withDeclaration && own && home ? [{ uri: home.uri.toString(), range: own.range }] : [];
    for (const document of documents) {
        for (const { reference } of usages(document).get(declaration) ?? []) {
            if (reference.$refNode) found.push({ uri: document.uri.toString(), range: reference.$refNode.range });
        }
    }
    return found;
}

/** The plans in which a declaration can be used. */
export function plansOf(documents: LangiumDocuments): readonly LangiumDocument[] {
    return documents.all.toArray();
}
