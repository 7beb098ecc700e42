import type { FormatServices } from '../format/format-text.ts';

/** What it takes to import: how plans are read, and the language to write in where the file does not say. */
export interface ImportOptions {
    readonly services: FormatServices;
    /** The language of the plan and of what is said; the file's own when left out. */
    readonly language?: string;
}

/** A part of a file that did not become a part of the plan, and why, in the reader's language. */
export interface NotUnderstood {
    /** Where it stands, as the file names its places: `plans[0].deals[1].value`. */
    readonly where: string;
    readonly what: string;
}

export interface Imported {
    /** A plan in the layout of the house. */
    readonly text: string;
    readonly notUnderstood: readonly NotUnderstood[];
}

/** A file of this form of which no plan could be made, and why. */
export interface NotImported {
    readonly text: undefined;
    readonly notUnderstood: readonly NotUnderstood[];
}

type ImportResult = Imported | NotImported | undefined;

/** A form from which plans can be made. Adding one is one file and one line in the list (index.ts). */
export interface Import {
    /** Also the ending of its files. */
    readonly format: string;
    /** @returns undefined where the bytes are no file of this form, or one that holds nothing of a plan. */
    read(bytes: Uint8Array, options: ImportOptions): ImportResult | Promise<ImportResult>;
}
