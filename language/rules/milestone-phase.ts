import { buildPeriod } from '../model/build-common.ts';
import { readDate } from '../syntax/literals.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOf, placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (signed: string) =>
    exampleDeal(`type procurement
delivery service
phase during 2025-03-03 to 2025-06-30 {
  published 2025-03-03
  signed    ${signed}
}`);

export const milestonePhase = rule({
    code: 'milestone-phase',
    on: 'Milestone',
    severity: 'error',
    since: '0.1.0',
    what: 'A milestone of the procurement in another phase than "during", or on a day outside it.',
    why: 'From the notice to the signing is what the phase "during" means: the rules of the procurement hold in it. A milestone outside it makes it unclear from when to when.',
    source: 'plain sense',
    examples: { bad: deal('2025-07-03'), good: deal('2025-06-03') },
    messages: {
        elsewhere:
            '"{milestone}" stands in the phase "{phase}", but the procurement with its milestones is the phase "{during}".',
        outside: '"{milestone}" is on {date}, outside the phase "{phase}", which lasts from {start} to {end}.',
    },
    check(node, _context, report) {
        const phase = node.$container;
        if (!phase.kind || !node.kind) return;
        const milestone = { word: node.kind } as const;
        if (phase.kind !== 'during') {
            report('elsewhere', placeOf(node), { milestone, phase: { word: phase.kind }, during: { word: 'during' } });
            return;
        }
        const [date, period] = [readDate(node.date), buildPeriod(phase.start, phase.end)];
        if (!date || !period || (date >= period.start && date <= period.end)) return;
        report('outside', placeOfProperty(node, 'date'), { milestone, date, phase: { word: phase.kind }, ...period });
    },
});
