import type { AstNode } from 'langium';
import type { Outside } from './visible-names.ts';

const links = new WeakMap<AstNode, Outside>();

/** What a declaration's names could mean when they were linked; undefined before that. As long as it is the same, so is what they mean. */
export function linkedUnder(declaration: AstNode): Outside | undefined {
    return links.get(declaration);
}

export function rememberLinked(declaration: AstNode, outside: Outside): void {
    links.set(declaration, outside);
}
