import type { Preview } from '../../server/protocol.ts';
import type { TextChange } from './text-change.ts';

/** What a preview shows its reader, and kept across a reload of the window. */
export interface Presentation extends Omit<Preview, 'broken'> {
    /** Whether the sections come from a text without syntax errors. */
    readonly sound: boolean;
}

export interface PresentationOptions {
    /** What is said where the server has no sentence of its own. */
    readonly brokenNote: string;
    /** The year that the reader chose; undefined: that of today. */
    readonly year?: number;
    /** What became of the text of `shown`; undefined where it is not known. */
    readonly change?: TextChange;
}

/**
 * A broken text does not wipe out a sound plan: the plan stays, with a sentence that says so, and what is found in the text stands
 * where that was in the plan. Only another year, which the reader asked for, is shown as far as it can be read.
 */
export function presentation(
    shown: Presentation | undefined,
    answer: Preview,
    { brokenNote, year, change }: PresentationOptions,
): Presentation {
    const { broken, note, ...incoming } = answer;
    if (!broken) return { ...incoming, note: undefined, sound: true };
    const said = note ?? brokenNote;
    const isTurned = year !== undefined && incoming.year === year && shown?.year !== year;
    if (!shown?.sound || isTurned) return { ...incoming, note: said, sound: false };
    const problems = change
        ? incoming.problems?.map((problem) => ({ ...problem, ...change.toBefore(problem) }))
        : // Better those of the plan that is shown than others at the wrong meetings.
          shown.problems;
    return { ...shown, uri: incoming.uri, version: incoming.version, problems, note: said };
}
