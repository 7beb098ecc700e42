import type { Edition } from '../edition.ts';
import type { Picture } from '../pictures/picture.ts';

/**
 * A plan as a document to read and to sign: what Word, PDF, web pages and Markdown are written from. Plain text throughout; each
 * form escapes for itself.
 */
export interface Annex {
    readonly language: string;
    readonly edition: Edition;
    readonly title: string;
    /** Between whom, and for how long; for a title page. */
    readonly subtitle: string | undefined;
    /** Stands on every page; undefined in the shared edition. */
    readonly warning: string | undefined;
    /** In reading order, flat: `depth` makes the outline. */
    readonly sections: readonly AnnexSection[];
}

export interface AnnexSection {
    /** Unique in the annex, fit for an anchor. */
    readonly id: string;
    /** 1 is a chapter. A section is at most one deeper than the one before. */
    readonly depth: 1 | 2 | 3;
    readonly title: string;
    readonly blocks: readonly AnnexBlock[];
}

export type AnnexBlock =
    | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
    /** Terms with what is said of them, as a table whose first column heads its rows. */
    | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
    | { readonly kind: 'table'; readonly table: AnnexTable }
    | { readonly kind: 'picture'; readonly picture: Picture };

export interface Fact {
    readonly term: string;
    readonly lines: readonly (readonly Run[])[];
}

export interface AnnexTable {
    /** At least one; their shares of the width add up to 1. */
    readonly columns: readonly { readonly title: string; readonly share: number }[];
    /** Each has a cell for each column. The first row that is shown heads nothing: titles stand in `columns`. */
    readonly rows: readonly (readonly AnnexCell[])[];
}

export interface AnnexCell {
    /** A paragraph each; none is an empty cell. */
    readonly lines: readonly (readonly Run[])[];
    /** Heads its row. */
    readonly heads: boolean;
}

/** Words in one manner. */
export interface Run {
    readonly text: string;
    readonly tone: 'plain' | 'strong' | 'muted';
    /** An address of the web or of e-mail that the words lead to, as `linkTarget` lets it through. */
    readonly link: string | undefined;
}
