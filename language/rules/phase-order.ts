import type * as ast from '../generated/ast.ts';
import { buildPeriod } from '../model/build-common.ts';
import type { Period } from '../model/values.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfHead, placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const messages = {
    overlap:
        'The phase "{phase}" begins on {start}, but the phase "{earlier}" lasts until {end}: what may be said depends on the phase, so a day can belong to one only.',
    order: 'The phase "{phase}" is over on {end}, before the phase "{earlier}" begins on {start}: a deal is prepared, procured and carried out, in that order.',
    other: 'The other phase stands here.',
} as const;

/** A deal goes through its phases in this order. */
const order: readonly ast.PhaseKind[] = ['before', 'during', 'after'];

const deal = (during: string) =>
    exampleDeal(`type procurement
delivery service
phase before 2025-01-15 to 2025-05-31 {
}
phase during ${during} {
}`);

export const phaseOrder = rule({
    code: 'phase-order',
    on: 'Deal',
    severity: 'error',
    since: '0.1.0',
    what: 'Phases that overlap in time, or do not follow each other: before, during, after.',
    why: 'Before the procurement everyone may be heard, during it all must be treated alike, after it the contract decides. On a day that lies in two phases nobody knows which of it holds.',
    source: 'plain sense',
    examples: { bad: deal('2025-05-15 to 2025-12-15'), good: deal('2025-06-01 to 2025-12-15') },
    messages,
    check(deal, { uri }, report) {
        const phases = datedPhases(deal);
        // Who comes after its neighbour comes after all that are before it: so each fault is found once.
        for (const [index, { node, period }] of phases.entries()) {
            const earlier = phases[index - 1];
            if (!earlier || earlier.period.end < period.start) continue;
            const [phase, before] = [{ word: node.kind }, { word: earlier.node.kind }] as const;
            const related = { ...placeOfHead(earlier.node), uri, message: messages.other, args: {} };
            const place = placeOfProperty(node, 'start');
            const extras = { node, related: [related] };
            if (period.end < earlier.period.start)
                report('order', place, { phase, end: period.end, earlier: before, start: earlier.period.start }, extras);
            else report('overlap', place, { phase, start: period.start, earlier: before, end: earlier.period.end }, extras);
        }
    },
});

/** The first phase of each kind, as far as its period is known, in the order in which they should come. */
function datedPhases(deal: ast.Deal): readonly { readonly node: ast.Phase; readonly period: Period }[] {
    return order.flatMap((kind) => {
        const node = every(deal.members, 'Phase').find((phase) => phase.kind === kind);
        const period = node && buildPeriod(node.start, node.end);
        return node && period ? [{ node, period }] : [];
    });
}
