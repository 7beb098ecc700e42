/**
 * What client and server say to each other beyond the Language Server Protocol.
 * Types and method names only (no `RequestType` objects): the client's and the server's protocol
 * packages may differ in patch version, and this is the one server file the client may import.
 */

/** Request `PreviewPageParams` → `Preview`. Answers for any open or workspace plan. */
export const PREVIEW = 'dialogplan/preview';

/** Notification, server → client, `PlanChanged`: a plan was read and checked anew, its preview may differ. */
export const PLAN_CHANGED = 'dialogplan/planChanged';

/** Request `NewPlanParams` → `NewPlan`: the text of a plan that has no error. */
export const NEW_PLAN = 'dialogplan/newPlan';

/** Request `BuiltinParams` → `string`: the text of a built-in file (the catalogue of forums and media). */
export const BUILTIN = 'dialogplan/builtin';

/** Request `PreviewParams` → `ExportChoices`: what a plan can be exported to, and what has to be chosen. */
export const EXPORT_CHOICES = 'dialogplan/exportChoices';

/** Request `ExportPlanParams` → `ExportedFile | RefusedExport`: a plan, or one of its deals, in another form. */
export const EXPORT_PLAN = 'dialogplan/exportPlan';

/** Request `TranslateParams` → `Translated`: a plan with its words in the other language. */
export const TRANSLATE = 'dialogplan/translate';

/** Request `PreviewParams` → `PlanStatus`: where a plan stands today. */
export const PLAN_STATUS = 'dialogplan/planStatus';

/** Request `MoveMeetingParams` → `MovedMeeting`: what to change for a meeting to be held on another day. */
export const MOVE_MEETING = 'dialogplan/moveMeeting';

/** Request `PasteTableParams` → `PastedTable`: a copied table as text of the plan. */
export const PASTE_TABLE = 'dialogplan/pasteTable';

/** The editor's command that a code lens over a deal calls, with an `ExportCalendarTarget`. */
export const EXPORT_CALENDAR_COMMAND = 'dialogplan.exportCalendar';

/** The editor's command that a link in a hover calls, with the address of a rule's page. */
export const OPEN_RULE_COMMAND = 'dialogplan.openRule';

/** URI scheme of files that exist only inside the server, read-only in the editor. */
export const BUILTIN_SCHEME = 'dialogplan';

export type PlanLanguage = 'en' | 'sv';
export type DeliveryKind = 'goods' | 'service' | 'works' | 'strategic';

export interface PreviewParams {
    readonly uri: string;
}

export interface PreviewPageParams extends PreviewParams {
    /** The year of pictures of one year; that of today when left out. */
    readonly year?: number;
}

export interface Preview {
    readonly uri: string;
    /** The years that pictures can show, in order; none where no deal has any. */
    readonly years?: readonly number[];
    /** The one they show. */
    readonly year?: number;
    /** What is found in the plan, in the order of the text. */
    readonly problems?: readonly PreviewProblem[];
    /** The version of the text that the preview shows. */
    readonly version: number;
    readonly language: PlanLanguage;
    /** The plan's title, for the tab. Plain text. */
    readonly title: string;
    /** The text has a syntax error: a client that holds an earlier sound preview keeps it and shows `note`. */
    readonly broken: boolean;
    /** A sentence for the reader when the text is broken, else undefined. Plain text. */
    readonly note?: string;
    /** In reading order. A section whose id and html are unchanged need not be drawn again. */
    readonly sections: readonly PreviewSection[];
}

/** A finding as the preview shows it, at the piece of the plan that it is about. */
export interface PreviewProblem {
    readonly severity: 'error' | 'warning' | 'info';
    /** Plain text, in the language of the preview. */
    readonly message: string;
    /** 0-based, UTF-16. */
    readonly line: number;
    readonly character: number;
}

export interface PreviewSection {
    /** Stable across edits, unique in the preview, fit for an element's id. */
    readonly id: string;
    /** Plain text, for the table of contents. */
    readonly title: string;
    /**
     * Escaped, self-contained markup without scripts, styles or event handlers. An element that stands for
     * a piece of the plan carries `data-line` and `data-character` (0-based, UTF-16) of its source.
     */
    readonly html: string;
}

export interface PlanChanged {
    readonly uri: string;
    readonly version: number;
}

export interface NewPlanParams {
    readonly delivery: DeliveryKind;
    readonly language: PlanLanguage;
    /** The first day of the contract is laid out from this day, `YYYY-MM-DD`. */
    readonly today: string;
}

export interface NewPlan {
    readonly text: string;
}

export interface BuiltinParams {
    readonly uri: string;
}

export interface ExportCalendarTarget {
    readonly uri: string;
    /** A deal by name; every deal of the plan when left out. */
    readonly deal?: string;
}

export type PlanEdition = 'shared' | 'internal';

/** A picture of a deal. */
export type PictureName = 'wheel' | 'ladder' | 'map' | 'timeline' | 'calendar';

/** Forms that hold one picture of one deal. */
export const PICTURE_FORMATS: readonly string[] = ['svg', 'png'];

export interface ExportChoices {
    /** Endings of files, as the command line names the forms; only those that the plan can be written in where the server runs. */
    readonly formats: readonly string[];
    /** Those with a name, in the order of the plan. */
    readonly deals: readonly { readonly name: string; readonly title: string }[];
    /** Whether the internal edition holds anything that the shared one lacks. */
    readonly holdsInternal: boolean;
}

export interface ExportPlanParams extends ExportCalendarTarget {
    /** One of `ExportChoices.formats`. */
    readonly format: string;
    /** What the counterpart may see when left out. */
    readonly edition?: PlanEdition;
    /** Of forms that hold one picture. */
    readonly view?: PictureName;
    /** The day it is written, `YYYY-MM-DD`, in the reader's own zone. */
    readonly today: string;
    /** A Word document whose look a Word document takes, in Base64. */
    readonly template?: string;
}

export interface ExportedFile {
    /** A name to propose, with its ending. It says so if the file is not to be shared. */
    readonly name: string;
    /** The file itself, in Base64. */
    readonly base64: string;
    /** What whoever exports should know, a sentence each. */
    readonly notes: readonly string[];
    /** How many errors the plan has: what they stand on may be missing from the file. */
    readonly errors: number;
}

export interface RefusedExport {
    /** Why nothing is written: a sentence for the reader. */
    readonly refused: string;
}

export interface TranslateParams {
    readonly uri: string;
    /** The language to write in; the other than the plan's own when left out. */
    readonly to?: PlanLanguage;
}

export interface Translated {
    readonly to: PlanLanguage;
    /** The version of the text that the changes are made for. */
    readonly version: number;
    /** What to change, in text order, as one step. Positions are 0-based, columns in UTF-16 units. */
    readonly changes: readonly TextReplacement[];
    /** The text can't be read without a fault: nothing is changed. */
    readonly broken: boolean;
}

export interface PlanStatus {
    readonly language: PlanLanguage;
    /** The next meeting of any deal in the plan, as a sentence without a full stop, and the deal's title; undefined where none is ahead. */
    readonly next?: { readonly text: string; readonly deal: string };
    /** What is said where none is. */
    readonly none: string;
}

export interface MoveMeetingParams {
    readonly uri: string;
    /** Where the meeting begins in the text (0-based, UTF-16). */
    readonly line: number;
    readonly character: number;
    /** The day it takes place now, `YYYY-MM-DD`. */
    readonly from: string;
    /** The day, or the month (`YYYY-MM`) in which it keeps its place. */
    readonly to: string;
    /** All of the meeting's times, or this one. */
    readonly reach: 'all' | 'once';
}

export interface MovedMeeting {
    /** The version of the text that the changes are made for. */
    readonly version: number;
    /** What to change, as one step; none where it is refused. */
    readonly changes: readonly TextReplacement[];
    /** Why nothing is changed: a sentence for the reader. */
    readonly refused?: string;
}

export interface PasteTableParams {
    readonly uri: string;
    /** The selection that the table takes the place of. */
    readonly start: TextPosition;
    readonly end: TextPosition;
    /** The clipboard's text, and its page where it holds one. */
    readonly text: string;
    readonly html?: string;
}

export interface PastedTable {
    /** What takes the place of the selection; undefined where the clipboard holds no table that fits there. */
    readonly text?: string;
    /** A sentence for the reader: what became of the table, or why nothing did. */
    readonly note?: string;
    /** How many pieces of the table were not understood: they stand in the text as comments. */
    readonly notUnderstood: number;
}

export interface TextReplacement {
    readonly start: TextPosition;
    readonly end: TextPosition;
    readonly text: string;
}

export interface TextPosition {
    readonly line: number;
    readonly character: number;
}

/** What the client sends when the server starts. */
export interface InitializationOptions extends Settings {
    /** The commands of ours that the editor can run: only those are offered. */
    readonly commands?: readonly string[];
    /** The editor checks settings files (dialogplan.json) by our schema itself: the server need not say what is wrong with them. */
    readonly validatesSettings?: boolean;
}

/** Settings the client sends under `dialogplan`; every one may be absent. */
export interface Settings {
    /** Language of messages and previews; `auto` follows each plan's own words. */
    readonly language?: 'auto' | PlanLanguage;
    /** Severity per rule code. */
    readonly rules?: Readonly<Record<string, RuleSeverity>>;
}

export type RuleSeverity = 'error' | 'warning' | 'info' | 'hint' | 'off';

/** The bytes of a file as they travel in messages. Node and browsers have no common way but this. */
export function toBase64(bytes: Uint8Array): string {
    const pieces: string[] = [];
    // As many at a time as a call can take.
    for (let at = 0; at < bytes.length; at += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
    return btoa(pieces.join(''));
}

/** @throws DOMException when the text is no Base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
