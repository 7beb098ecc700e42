import { internalError } from './internal-error.ts';
import type { Rule } from './rule.ts';
import { sameParty } from './same-party.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** Every rule, in the order of the reference page. Adding a rule is one file and one line here. */
export const rules: readonly Rule[] = [
    // The deal
    sameParty,
    // The machinery's own
    unusedSuppression,
    internalError,
];
