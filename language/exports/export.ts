import type { LevelKind } from '../generated/ast.ts';
import type { Plan } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import type { Edition } from '../views/edition.ts';
import type { Who } from './who.ts';

/** What of some plans is exported, and for whom. */
export interface ExportOptions {
    readonly edition: Edition;
    readonly language: string;
    /** The only day that may stand in the bytes as the day they were made. */
    readonly today: IsoDate;
    /** Only a deal of this name. */
    readonly deal?: string;
    readonly level?: LevelKind;
    /** Only what this person, or whoever holds this role, is called to. */
    readonly who?: Who;
    /** Whether the contract's options are used. */
    readonly withOptions?: boolean;
    /** What was exported before, as the file stands. */
    readonly previous?: string;
}

/** A form in which plans leave Dialogplan. Adding one is one file and one line in the list (index.ts). */
export interface Export {
    /** Also the ending of its files. */
    readonly format: string;
    /**
     * Writes what the edition may hold of some plans.
     * @returns the file's text; undefined where `previous` is no file of this form.
     */
    write(plans: readonly Plan[], options: ExportOptions): string | undefined;
}
