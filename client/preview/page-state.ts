import type { PreviewSection } from '../../server/protocol.ts';
import { type Choices, isChoices } from './choices.ts';
import type { Presentation } from './presentation.ts';

/** What the page leaves with VS Code, so that the preview comes back after a reload of the window. */
export interface PageState {
    readonly uri: string;
    /** Absent when the plan was too big to be kept. */
    readonly presentation?: Presentation;
    /** How far the reader had scrolled, in CSS pixels. */
    readonly scroll: number;
    /** What the reader has chosen to see. */
    readonly choices: Choices;
}

/** VS Code writes the state to its database at every change; a preview of a huge plan is asked for anew instead. */
const LARGEST = 1_000_000;

/** The state for what is shown now. */
export function pageState(shown: Presentation, scroll: number, choices: Choices): PageState {
    const size = shown.sections.reduce((sum, { html }) => sum + html.length, 0);
    const state = { uri: shown.uri, scroll, choices };
    return size > LARGEST ? state : { ...state, presentation: shown };
}

/** Whether a stored value is a state that this version of the page wrote. */
export function isPageState(value: unknown): value is PageState {
    return (
        isObject(value) &&
        'uri' in value &&
        typeof value.uri === 'string' &&
        'scroll' in value &&
        typeof value.scroll === 'number' &&
        'choices' in value &&
        isChoices(value.choices) &&
        (!('presentation' in value) || isPresentation(value.presentation))
    );
}

function isPresentation(value: unknown): value is Presentation {
    return (
        isObject(value) &&
        'uri' in value &&
        typeof value.uri === 'string' &&
        'version' in value &&
        typeof value.version === 'number' &&
        'language' in value &&
        (value.language === 'sv' || value.language === 'en') &&
        'title' in value &&
        typeof value.title === 'string' &&
        'sound' in value &&
        typeof value.sound === 'boolean' &&
        'sections' in value &&
        Array.isArray(value.sections) &&
        value.sections.every(isSection)
    );
}

function isSection(value: unknown): value is PreviewSection {
    return (
        isObject(value) &&
        'id' in value &&
        typeof value.id === 'string' &&
        'title' in value &&
        typeof value.title === 'string' &&
        'html' in value &&
        typeof value.html === 'string'
    );
}

function isObject(value: unknown): value is object {
    return typeof value === 'object' && value !== null;
}
