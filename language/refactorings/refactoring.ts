import type { Args, Place } from '../rules/finding.ts';
import type { TextChange } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';

/** A file that a refactoring makes. */
export interface NewFile {
    readonly uri: string;
    readonly text: string;
}

/** What a refactoring would do at a place. All changes of one file are of its present text, and none meet. */
export interface RefactoringOffer {
    /** An imperative with placeholders, in English; the key of its translations. */
    readonly title: string;
    readonly args: Args;
    readonly changes: readonly TextChange[];
    readonly newFiles: readonly NewFile[];
}

/**
 * A change of how a plan is written. What the plan says stays the same, unless the title says what changes, and whatever its author wrote
 * beside it, comments above all, stays too.
 */
export interface Refactoring {
    /** What editors call such a change: `refactor.extract` and so on. */
    readonly kind: 'extract' | 'inline' | 'move' | 'rewrite';
    /** What can be done at a place, the best first; nothing where it does not apply, or could not be done without a loss. */
    offers(place: Place, context: RuleContext): readonly RefactoringOffer[];
}
