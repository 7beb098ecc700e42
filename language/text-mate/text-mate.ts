/** The part of a TextMate grammar that ours uses. */
export interface TextMateGrammar {
    readonly name: string;
    readonly scopeName: string;
    readonly patterns: readonly Pattern[];
    readonly repository: Readonly<Record<string, { readonly patterns: readonly Pattern[] }>>;
}

export type Captures = Readonly<Record<string, { readonly name: string }>>;

export type Pattern =
    | { readonly include: string }
    | { readonly match: string; readonly name?: string; readonly captures?: Captures }
    | {
          readonly begin: string;
          readonly end: string;
          readonly name: string;
          readonly beginCaptures?: Captures;
          readonly endCaptures?: Captures;
          readonly patterns?: readonly Pattern[];
      };
