import type { Finding } from './finding.ts';
import { rules } from './index.ts';
import type { Fix, Offer } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** An offer, with the title and the kind of the fix that makes it. */
export interface TitledOffer extends Offer, Pick<Fix, 'title' | 'safe'> {}

/** Everything that can be done about a finding, the best first. Fixes are looked up by code, so messages can change without losing them. */
export function offersOf(finding: Finding, context: RuleContext): readonly TitledOffer[] {
    const fixes = rules.find((rule) => rule.code === finding.code)?.fixes ?? [];
    return fixes.flatMap(({ title, safe, offers }) => offers(finding, context).map((offer) => ({ title, safe, ...offer })));
}
