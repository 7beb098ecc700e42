import type { LevelKind } from '../generated/ast.ts';
import type { Plan } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import type { Edition } from '../views/edition.ts';
import type { ViewName } from '../views/pictures/picture.ts';
import type { Who } from './who.ts';

/** A plan, and the language in which it is told. */
export interface ToldPlan {
    readonly plan: Plan;
    readonly language: string;
}

/** What of some plans is exported, and for whom. */
export interface ExportOptions {
    readonly edition: Edition;
    /** The only day that may stand in the bytes as the day they were made. */
    readonly today: IsoDate;
    /** Only a deal of this name. */
    readonly deal?: string;
    readonly level?: LevelKind;
    /** Only what this person, or whoever holds this role, is called to. */
    readonly who?: Who;
    /** Whether the contract's options are used. */
    readonly withOptions?: boolean;
    /** Which picture, of forms that hold one. */
    readonly view?: ViewName;
    /** A document of the user's own whose look is taken, as its bytes stand. */
    readonly template?: Uint8Array;
    /** What was exported before, as the file stands. */
    readonly previous?: string;
}

/** What has been exported. */
export interface Exported {
    /** Text, of forms that are text; else bytes. Undefined where there is nothing to write. */
    readonly content: string | Uint8Array | undefined;
    /** What whoever exports should know, a sentence each; not a part of the file. */
    readonly notes: readonly string[];
}

/** A form in which plans leave Dialogplan. Adding one is one file and one line in the list (index.ts). */
export interface Export {
    /** Also the ending of its files. */
    readonly format: string;
    /** Whether a file of it can be read as text. */
    readonly isText: boolean;
    /**
     * Writes what the edition may hold of some plans. What concerns all of them is told in the language of the first.
     * @returns undefined where `previous` or `template` is no file of this form; no content where there is nothing to write, with a note that says so.
     */
    write(plans: readonly ToldPlan[], options: ExportOptions): Exported | undefined | Promise<Exported | undefined>;
}
