import { thresholds } from '../catalogue/thresholds.ts';
import { endWithOptions, isLongerThan } from '../model/contract-dates.ts';
import { first } from '../syntax/members.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';

const limit = thresholds.frameworkAgreement;

const deal = (contract: string) =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type direct-procurement\n  delivery goods\n  framework "Office supplies 2026"\n  contract ${contract}\n}\n`;

export const frameworkTooLong = rule({
    code: 'framework-too-long',
    on: 'Deal',
    severity: 'warning',
    since: '0.1.0',
    what: 'A framework agreement that, options included, can last more than four years.',
    why: 'A framework agreement may last more than four years only for special reasons, which the authority must state. Without them call-offs late in the agreement can be challenged.',
    source: `${limit.source}, as of ${limit.asOf}`,
    examples: {
        bad: deal('2026-03-01 to 2029-02-28 option 2 times 12 months'),
        good: deal('2026-03-01 to 2028-02-29 option 2 times 12 months'),
    },
    messages: {
        long: 'With all its options the framework agreement lasts to {end}: more than the {years} years that LOU allows without special reasons.',
        longAsIs: 'The framework agreement lasts to {end}: more than the {years} years that LOU allows without special reasons.',
    },
    check(node, { dealOf }, report) {
        const { contract, framework } = dealOf(node);
        const property = first(node.members, 'ContractProperty');
        if (!contract || framework === undefined || !property) return;
        const end = endWithOptions(contract);
        if (!isLongerThan(contract.start, end, limit.value)) return;
        report(end === contract.end ? 'longAsIs' : 'long', placeOf(property), { end, years: limit.value }, { node: property });
    },
});
