import { en } from './en.ts';
import type { Language } from './language.ts';
import { sv } from './sv.ts';

/** The mother tongues, English first: where nothing decides, the first one is used. */
export const languages: readonly Language[] = [en, sv];
