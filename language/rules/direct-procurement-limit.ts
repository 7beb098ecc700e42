import { thresholds } from '../catalogue/thresholds.ts';
import { first } from '../syntax/members.ts';
import { groupDigits } from './group-digits.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const limit = thresholds.directProcurement;

const deal = (value: string) =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type direct-procurement\n  delivery service\n  value ${value}\n}\n`;

export const directProcurementLimit = rule({
    code: 'direct-procurement-limit',
    on: 'Deal',
    severity: 'warning',
    since: '0.1.0',
    what: 'A direct procurement whose value, options included, reaches the limit for direct procurement.',
    why: 'At or above the limit the purchase must be advertised, unless another ground allows direct procurement. An unlawful direct procurement can be declared void and cost the authority a penalty: plan for a procurement instead, or write the ground down.',
    source: `${limit.source}, as of ${limit.asOf}`,
    examples: { bad: deal('750 000 SEK'), good: deal('650 000 SEK') },
    messages: {
        reached:
            'The value, {value} SEK, is not below {limit} SEK, where direct procurement ends (LOU, as of {year}): the purchase must be advertised. A higher limit holds for social and other special services, and extreme urgency is a ground of its own.',
    },
    check(node, { dealOf }, report) {
        const { type, value } = dealOf(node);
        const property = first(node.members, 'ValueProperty');
        // The value is understood to include the options. Other currencies can't be judged: a rate would be invented.
        if (!property || type !== 'direct-procurement' || value?.currency !== limit.unit || value.amount < limit.value) return;
        report(
            'reached',
            { offset: placeOfProperty(property, 'amount').offset, end: placeOfProperty(property, 'currency').end },
            { value: groupDigits(value.amount), limit: groupDigits(limit.value), year: limit.asOf },
            { node: property },
        );
    },
});
