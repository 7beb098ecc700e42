import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const deal = (type: string) =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type ${type}\n  delivery goods\n  contract 2026-01-01 to 2026-12-31\n  governance {\n    tactical level {\n      meeting FollowUp {\n        every year in november\n        with contract-owner, contract-manager\n      }\n    }\n  }\n}\n`;

export const oneOffOverGoverned = rule({
    code: 'one-off-over-governed',
    on: 'Governance',
    severity: 'hint',
    since: '0.1.0',
    what: 'A one-off deal with a governance model.',
    why: 'The need for dialogue grows with the deal, and a one-off supplier is at the foot of that staircase: a governance model costs both sides more time than it gives.',
    source: 'founding text',
    examples: { bad: deal('one-off'), good: deal('procurement') },
    messages: { governed: '"{deal}" is of type "{type}": such deals need little dialogue, and do well without governance.' },
    check(governance, { dealOf }, report) {
        const { name, type } = dealOf(governance.$container);
        if (type === 'one-off') report('governed', placeOfHead(governance), { deal: name, type: { word: type } });
    },
});
