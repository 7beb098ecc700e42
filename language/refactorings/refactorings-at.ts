import type { Place } from '../rules/finding.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { refactorings } from './index.ts';
import type { Refactoring, RefactoringOffer } from './refactoring.ts';

/** A kind of refactoring and what it would do. */
export interface KindOfOffer extends RefactoringOffer {
    readonly kind: Refactoring['kind'];
}

/**
 * What can be done at a place, of the kinds that are wanted. Nothing as long as a part of the file, or of one that imports it, could not be read:
 * what stands there may be about what would be moved.
 */
export function refactoringsAt(
    place: Place,
    context: RuleContext,
    wants: (kind: Refactoring['kind']) => boolean,
): readonly KindOfOffer[] {
    const wanted = refactorings.filter(({ kind }) => wants(kind));
    if (wanted.length === 0 || [context.document, ...context.importers()].some((one) => one.parseResult.lexerErrors.length > 0))
        return [];
    return wanted.flatMap(({ kind, offers }) => offers(place, context).map((offer) => ({ ...offer, kind })));
}
