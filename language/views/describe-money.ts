import type { Money } from '../model/values.ts';
import { phrasesOf } from './phrases-of.ts';

/** An amount as it is written in the language: "48 000 000 kr", "SEK 48,000,000". Spaces don't break. */
export function describeMoney({ amount, currency }: Money, language: string): string {
    // BigInt, since a number of more than 21 digits would be written with an exponent.
    const digits = Number.isFinite(amount) ? BigInt(Math.round(amount)).toString() : String(amount);
    return phrasesOf(language).money(digits, currency);
}
