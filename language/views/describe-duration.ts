import type { Duration } from '../model/values.ts';
import { phrasesOf } from './phrases-of.ts';

/** A length of time in running text: "10 workdays", "one week". */
export function describeDuration(duration: Duration, language: string): string {
    return phrasesOf(language).duration(duration);
}
