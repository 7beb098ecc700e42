import type { Finding } from './finding.ts';
import { rules } from './index.ts';
import type { Offer } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** Everything that can be done about a finding, the best first. Fixes are looked up by code, so messages can change without losing them. */
export function offersOf(finding: Finding, context: RuleContext): readonly (Offer & { readonly title: string })[] {
    const fixes = rules.find((rule) => rule.code === finding.code)?.fixes ?? [];
    return fixes.flatMap((fix) => fix.offers(finding, context).map((offer) => ({ title: fix.title, ...offer })));
}
