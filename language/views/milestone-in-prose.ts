import type { MilestoneKind } from '../generated/ast.ts';
import { phrasesOf } from './phrases-of.ts';

/** "award" as a tongue says it in running text. */
export function milestoneInProse(milestone: MilestoneKind, language: string): string {
    return phrasesOf(language).milestones[milestone];
}
