import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const messages = {
    twice: 'The phase "{phase}" stands in "{deal}" already: what belongs to it belongs in one block.',
    first: 'The phase stands here first.',
} as const;

const fair = '  dialogue Fair "A stand at the fair" {\n    arena Kvalitetsmässan\n  }\n';
const rfi = '  dialogue Rfi "Answer the request for information" {\n    arena rfi\n  }\n';
const deal = (phases: string) => exampleDeal(`type procurement\ndelivery service\n${phases}`);

export const duplicatePhase = rule({
    code: 'duplicate-phase',
    on: 'Phase',
    severity: 'error',
    since: '0.1.0',
    what: 'A phase that stands twice in a deal.',
    why: 'A deal is prepared once, procured once and carried out once. Split in two, a phase has two beginnings, and no rule can tell whether a dialogue lies in it.',
    source: 'plain sense',
    examples: {
        bad: deal(`phase before {\n${fair}}\nphase before {\n${rfi}}`),
        good: deal(`phase before {\n${fair}${rfi}}`),
    },
    messages,
    check(phase, { uri }, report) {
        const earlier = firstOfItsKind(phase);
        if (!earlier || earlier === phase) return;
        const related = { ...placeOfHead(earlier), uri, message: messages.first, args: {} };
        report('twice', placeOfHead(phase), { phase: { word: phase.kind }, deal: phase.$container.name }, { related: [related] });
    },
});

function firstOfItsKind({ kind, $container }: ast.Phase): ast.Phase | undefined {
    return kind && every($container.members, 'Phase').find((phase) => phase.kind === kind);
}
