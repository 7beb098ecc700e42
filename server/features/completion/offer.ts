import type { CompletionItemKind, TextEdit } from 'vscode-languageserver';

/** Something that is offered at a place. */
export interface Offer {
    readonly label: string;
    readonly kind: CompletionItemKind;
    /** What is written, where that is not the label. */
    readonly text?: string | undefined;
    /** What is written by an editor that knows tab stops. */
    readonly snippet?: string | undefined;
    readonly detail?: string | undefined;
    /** Other words by which it is found while it is being typed. */
    readonly sought?: string | undefined;
    /** One of `ranks`, and parts of it: the lower, the earlier. Those of a rank stay in the order in which they were made. */
    readonly rank: number;
    /** What is written elsewhere. */
    readonly edits?: readonly TextEdit[] | undefined;
    /** What it is, as Markdown: asked for only when it is looked at. */
    readonly describe?: (() => string | undefined) | undefined;
}

/** The order in which things are offered. */
export const ranks = {
    /** What the plan itself suggests: a date that follows, who belongs on the level, a cadence for it. */
    fitting: 0,
    usual: 10,
    possible: 20,
    /** Signs around texts and blocks. */
    sign: 30,
    /** What leads to another statement than the one being written. */
    next: 40,
    /** Names that need a file to be imported. */
    elsewhere: 50,
} as const;
