import type { PlanLanguage, PreviewProblem, PreviewSection } from '../../server/protocol.ts';

/** What the panel (in the extension host) and the page (in the webview) say to each other. */

/** Panel → page. Sections that are not in `changed` stay as they are drawn. */
export interface ShowMessage {
    readonly type: 'show';
    /** Counts the messages of one panel; the page answers with it. */
    readonly serial: number;
    readonly uri: string;
    readonly version: number;
    readonly language: PlanLanguage;
    readonly title: string;
    /** Whether the sections come from a text without syntax errors. */
    readonly sound: boolean;
    /** A sentence for the reader; absent when all is well. */
    readonly note?: string;
    /** The years that pictures can show, and the one they do. */
    readonly years?: readonly number[];
    readonly year?: number;
    /** What is found in the plan. */
    readonly problems?: readonly PreviewProblem[];
    /** The ids of all sections in reading order. */
    readonly order: readonly string[];
    readonly changed: readonly PreviewSection[];
}

/** Panel → page: where the caret stands in the plan (0-based, UTF-16). */
export interface CaretMessage {
    readonly type: 'caret';
    readonly line: number;
    readonly character: number;
}

/** Page → panel: the page holds nothing, or misses sections; it wants all of them. */
export interface WantAllMessage {
    readonly type: 'wantAll';
}

/** Page → panel: the reader chose an element that stands at this place of the plan (0-based, UTF-16). */
export interface RevealMessage {
    readonly type: 'reveal';
    readonly line: number;
    readonly character: number;
}

/** Page → panel: the message of that number is on the screen now. */
export interface DrawnMessage {
    readonly type: 'drawn';
    readonly serial: number;
}

/** Page → panel: the reader wants to see another year. */
export interface YearMessage {
    readonly type: 'year';
    readonly year: number;
}

/** Page → panel: the reader wants a meeting to be held on another day, or in another month (`YYYY-MM`). */
export interface MoveMessage {
    readonly type: 'move';
    /** Where the meeting begins in the plan (0-based, UTF-16). */
    readonly line: number;
    readonly character: number;
    readonly from: string;
    readonly to: string;
}

/** Page → panel: the reader wants the plan on paper. */
export interface PrintMessage {
    readonly type: 'print';
}

export type PageMessage = WantAllMessage | RevealMessage | DrawnMessage | YearMessage | MoveMessage | PrintMessage;

/** Whether something the page's frame received is a message of ours: other scripts may post there too. */
export function isShowMessage(value: unknown): value is ShowMessage {
    return (
        hasType(value, 'show') &&
        'uri' in value &&
        typeof value.uri === 'string' &&
        'order' in value &&
        Array.isArray(value.order) &&
        'changed' in value &&
        Array.isArray(value.changed)
    );
}

/** Whether something the page's frame received says where the caret stands. */
export function isCaretMessage(value: unknown): value is CaretMessage {
    return (
        hasType(value, 'caret') &&
        'line' in value &&
        isPosition(value.line) &&
        'character' in value &&
        isPosition(value.character)
    );
}

/** Whether something the panel received from the page is a message of ours. */
export function isPageMessage(value: unknown): value is PageMessage {
    if (hasType(value, 'reveal')) {
        return 'line' in value && isPosition(value.line) && 'character' in value && isPosition(value.character);
    }
    if (hasType(value, 'drawn')) {
        return 'serial' in value && typeof value.serial === 'number';
    }
    if (hasType(value, 'move'))
        return (
            'line' in value &&
            isPosition(value.line) &&
            'character' in value &&
            isPosition(value.character) &&
            'from' in value &&
            isDay(value.from) &&
            'to' in value &&
            isDay(value.to)
        );
    if (hasType(value, 'year')) return 'year' in value && isPosition(value.year);
    return hasType(value, 'wantAll') || hasType(value, 'print');
}

function hasType(value: unknown, type: string): value is object {
    return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

function isPosition(value: unknown): boolean {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isDay(value: unknown): boolean {
    return typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value);
}
