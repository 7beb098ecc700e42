import type { Preview } from '../../server/protocol.ts';

/** What a preview shows its reader, and kept across a reload of the window. */
export interface Presentation extends Omit<Preview, 'broken'> {
    /** Whether the sections come from a text without syntax errors. */
    readonly sound: boolean;
}

/** A broken text does not wipe out a sound plan: the plan stays, with a sentence that says so. */
export function presentation(shown: Presentation | undefined, answer: Preview, brokenNote: string): Presentation {
    const { broken, note, ...incoming } = answer;
    if (!broken) return { ...incoming, note: undefined, sound: true };
    const said = note ?? brokenNote;
    if (shown?.sound) return { ...shown, uri: incoming.uri, version: incoming.version, problems: incoming.problems, note: said };
    return { ...incoming, note: said, sound: false };
}
