import type { DialogAstType } from '../../generated/ast.ts';

/** What a word means to the deal, in an English sentence or two. A word that means different things says which where, by type of node. */
export type Meaning = string | ({ readonly usual: string } & { readonly [Type in keyof DialogAstType]?: string });
