import { type AstNode, type CstNode, CstUtils, GrammarUtils } from 'langium';
import type { Place } from './finding.ts';

/** The file's very beginning: for what has no text to stand on. */
export const fileStart: Place = { offset: 0, end: 0 };

/** The whole text of a node. */
export function placeOf(node: AstNode): Place {
    return fromCst(node.$cstNode);
}

/** A property's value; the `index`th of a list. The node's whole text where the property was not written. */
export function placeOfProperty<N extends AstNode>(node: N, property: keyof N & string, index?: number): Place {
    return fromCst(GrammarUtils.findNodeForProperty(node.$cstNode, property, index) ?? node.$cstNode);
}

/** The word that opens a node: `deal`, `governance`, `buyer`. For a level, its kind: `tactical`. */
export function placeOfHead(node: AstNode): Place {
    return fromCst(firstWord(node.$cstNode) ?? node.$cstNode);
}

/** The name a declaration declares, or its head where the name is missing. */
export function placeOfName(node: AstNode): Place {
    const name = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
    return name ? fromCst(name) : placeOfHead(node);
}

function firstWord(node: CstNode | undefined): CstNode | undefined {
    return node && CstUtils.flattenCst(node).find((leaf) => !leaf.hidden);
}

function fromCst(node: CstNode | undefined): Place {
    return node ? { offset: node.offset, end: node.end } : fileStart;
}
