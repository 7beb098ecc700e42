import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { isDeal, isMeeting } from '../generated/ast.ts';
import { walk } from '../references/walk.ts';
import { every, first } from '../syntax/members.ts';
import type { Word } from '../vocabulary/words.ts';
import { inLanguage } from './in-language.ts';
import { insertAtEnd, insertBefore } from './insert-into-block.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

const plan = (property: string) =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n${property}  type one-off\n  delivery goods\n}\n`;

const needed = [
    ['BuyerProperty', 'buyer'],
    ['SupplierProperty', 'supplier'],
    ['TypeProperty', 'type'],
    ['DeliveryProperty', 'delivery'],
] as const;

/** A usual cadence for a level. */
const cadences: Readonly<Record<ast.LevelKind, string>> = {
    operational: 'every month on first tuesday at 09:00-10:00',
    tactical: '4 times per year in february, may, september, november on second wednesday at 13:00-14:30',
    strategic: '2 times per year in april, october on third thursday at 09:00-11:00',
};

export const missingProperty = rule({
    code: 'missing-property',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A deal without buyer, supplier, type or delivery, a meeting that does not say how often, or a governance without a contract period.',
    why: 'Whose deal it is, what kind of dialogue it needs and when its meetings fall all follow from these.',
    source: 'plain sense',
    examples: { bad: plan(''), good: plan('  supplier B\n') },
    messages: {
        deal: '"{deal}" does not say its {missing}: without it, who meets whom and why is unknown.',
        meeting: 'The meeting "{meeting}" does not say how often it is held, so it has no dates.',
        contract: '"{deal}" has meetings but no contract period, so they have no dates.',
    },
    check(tree, context, report) {
        const { nodes } = walk(tree);
        for (const deal of (nodes.get('Deal') ?? []) as readonly ast.Deal[]) {
            const missing = missingOf(deal);
            if (missing.length > 0 && !context.isBroken(deal))
                report('deal', placeOfHead(deal), { deal: deal.name, missing: { words: missing } }, { node: deal });
            else if (lacksContract(deal) && !context.isBroken(deal))
                report('contract', placeOfHead(deal), { deal: deal.name }, { node: deal });
        }
        for (const meeting of (nodes.get('Meeting') ?? []) as readonly ast.Meeting[]) {
            if (first(meeting.members, 'Cadence') || context.isBroken(meeting)) continue;
            report('meeting', placeOfHead(meeting), { meeting: meeting.name }, { node: meeting });
        }
    },
    fixes: [
        {
            title: 'Insert what is missing',
            offers({ node }, context) {
                const lines = isDeal(node)
                    ? linesFor(node, context)
                    : isMeeting(node)
                      ? [cadences[node.$container.kind] ?? cadences.operational]
                      : undefined;
                if (!lines) return [];
                const block = node as ast.Deal | ast.Meeting;
                const snippets = lines.map((line) => inLanguage(line, context));
                const [member] = block.members;
                const change = member
                    ? insertBefore(context.text, block, member, snippets)
                    : insertAtEnd(context.text, block, snippets);
                return change ? [{ args: {}, changes: [change] }] : [];
            },
        },
    ],
});

function missingOf(deal: ast.Deal): readonly Word[] {
    return needed.flatMap(([type, word]) => (first(deal.members, type) ? [] : [word]));
}

function lacksContract(deal: ast.Deal): boolean {
    const levels = every(deal.members, 'Governance').flatMap(({ members }) => every(members, 'Level'));
    return !first(deal.members, 'ContractProperty') && levels.some(({ members }) => every(members, 'Meeting').length > 0);
}

/** What a deal lacks, as English plan text; undefined where nobody is declared who could be the party. */
function linesFor(deal: ast.Deal, context: RuleContext): readonly string[] | undefined {
    const missing = missingOf(deal);
    const taken: (AstNode | undefined)[] = deal.members.flatMap((member) =>
        'organisations' in member ? member.organisations.map(({ ref }) => ref) : [],
    );
    const free = context.visibleNames
        .organisations(context.document)
        .filter((organisation) => organisation.name && !taken.includes(organisation));
    const parties = missing.filter((word) => word === 'buyer' || word === 'supplier');
    if (free.length < parties.length) return undefined;
    const values: Partial<Record<Word, string>> = { type: 'procurement', delivery: 'service' };
    parties.forEach((word, index) => {
        values[word] = free[index]?.name ?? '';
    });
    const year = Number(context.today.slice(0, 4)) + 1;
    // A type that calls for a contract period gets one along, so that no new finding stands.
    const contract = lacksContract(deal) ? [`contract ${year}-01-01 to ${year + 3}-12-31`] : [];
    return [...missing.map((word) => `${word} ${values[word]}`), ...contract];
}
