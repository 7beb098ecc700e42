import { say } from '../views/say.ts';
import type { ExportOptions } from './export.ts';

/** What is said of a person beside what is exported, in English: the keys of the translations. */
export const personTexts = {
    everyone: 'What is exported holds everyone’s meetings: a person narrows calendars and lists of dates only.',
} as const;

/** Tells whoever asks for a person of a form that is of the whole deal. */
export function notesOnPerson({ who }: ExportOptions, language: string): readonly string[] {
    return who ? [say(personTexts.everyone, language)] : [];
}
