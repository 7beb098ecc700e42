import type { LevelKind } from '../generated/ast.ts';
import { phrasesOf } from './phrases-of.ts';

/** "tactical level" as a tongue says it in running text. */
export function levelInProse(level: LevelKind, language: string): string {
    return phrasesOf(language).levels[level];
}
