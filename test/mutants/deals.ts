import type { ast } from '../../language/index.ts';
import { placeOf, placeOfHead, placeOfProperty } from '../../language/rules/place.ts';
import { every, first } from '../../language/syntax/members.ts';
import type { Example } from './example.ts';
import { levelsOf } from './governed.ts';
import { addedAfter, type Mutant, type Mutator, removed, replaced } from './mutant.ts';

/** A deal's property with another value; nothing where it is not written. */
function valued(
    example: Example,
    deal: ast.Deal,
    property: 'type' | 'procedure' | 'delivery',
    value: string,
    at?: Mutant['at'],
): readonly Mutant[] {
    const types = { type: 'TypeProperty', procedure: 'ProcedureProperty', delivery: 'DeliveryProperty' } as const;
    const node = first(deal.members, types[property]);
    if (!node) return [];
    const word = example.write(`${property} ${value}`).split(' ').slice(1).join(' ');
    const mutant = replaced(placeOfProperty(node as ast.TypeProperty, property as 'type'), word, `${property} ${value}`);
    return [at ? { ...mutant, at } : mutant];
}

const facts = (example: Example) => example.nodes('Deal').map((node) => ({ node, deal: example.context.dealOf(node) }));
const governanceOf = (node: ast.Deal) => first(node.members, 'Governance');

export const deals: readonly Mutator[] = [
    {
        code: 'same-party',
        plant: (example) =>
            example.nodes('Deal').flatMap((deal) => {
                const [buyer] = every(deal.members, 'BuyerProperty').flatMap(({ organisations }) => organisations);
                return every(deal.members, 'SupplierProperty').flatMap((supplier) => {
                    const { end } = placeOf(supplier);
                    return buyer ? [replaced({ offset: end, end }, `, ‹${buyer.$refText}›`, 'the buyer supplies, too')] : [];
                });
            }),
    },
    {
        code: 'direct-procurement-limit',
        plant: (example) =>
            facts(example)
                .filter(({ deal: { type, value } }) => type === 'direct-procurement' && value?.currency === 'SEK')
                .flatMap(({ node }) => {
                    const value = first(node.members, 'ValueProperty');
                    if (!value) return [];
                    const place = {
                        offset: placeOfProperty(value, 'amount').offset,
                        end: placeOfProperty(value, 'currency').end,
                    };
                    return ['700 000 SEK', '1 MSEK', '900 KSEK'].map((amount) => replaced(place, amount, amount));
                }),
    },
    {
        code: 'innovation-procedure',
        plant: (example) =>
            facts(example).flatMap(({ node, deal: { type } }) =>
                type === 'innovation-procurement'
                    ? valued(example, node, 'procedure', 'open')
                    : valued(example, node, 'procedure', 'innovation-partnership'),
            ),
    },
    {
        code: 'framework-too-long',
        plant: (example) =>
            facts(example).flatMap(({ node, deal }) => {
                const contract = first(node.members, 'ContractProperty');
                if (!contract || !deal.contract) return [];
                const end = placeOfProperty(contract, 'end');
                const late = `${Number(deal.contract.start.slice(0, 4)) + 7}-06-30`;
                if (deal.framework !== undefined) return [replaced(end, late, 'seven years', placeOf(contract))];
                const years = Number(deal.contract.end.slice(0, 4)) - Number(deal.contract.start.slice(0, 4));
                return years < 5
                    ? []
                    : [addedAfter(example, contract, example.write('framework "Ramavtal"'), 'a framework', placeOf(contract))];
            }),
    },
    {
        code: 'governance-missing',
        plant: (example) =>
            facts(example)
                .filter(
                    ({ deal }) =>
                        deal.contract &&
                        deal.type &&
                        !['one-off', 'direct-procurement'].includes(deal.type) &&
                        deal.held.length === 0,
                )
                .flatMap(({ node }) => {
                    const governance = governanceOf(node);
                    return governance ? [removed(example, governance, 'no governance', placeOfHead(node))] : [];
                }),
    },
    {
        code: 'one-off-over-governed',
        plant: (example) =>
            facts(example).flatMap(({ node, deal }) => {
                const governance = governanceOf(node);
                return governance && deal.type !== 'one-off'
                    ? valued(example, node, 'type', 'one-off', placeOfHead(governance))
                    : [];
            }),
    },
    {
        code: 'unused-declaration',
        plant: (example) =>
            example.nodes('Deal').length === 0
                ? []
                : [
                      ...example
                          .nodes('Organisation')
                          .flatMap((node) => [
                              addedAfter(
                                  example,
                                  node,
                                  example.write('organisation Xyzzy { }').replace('Xyzzy', '‹Xyzzy›'),
                                  'an organisation',
                              ),
                              addedAfter(example, node, example.write('forum Xyzzy { }').replace('Xyzzy', '‹Xyzzy›'), 'a forum'),
                              addedAfter(
                                  example,
                                  node,
                                  example.write('channel Xyzzy { }').replace('Xyzzy', '‹Xyzzy›'),
                                  'a channel',
                              ),
                          ]),
                      ...example
                          .nodes('Organisation')
                          .flatMap(({ members: [member] }) =>
                              member
                                  ? [
                                        addedAfter(
                                            example,
                                            member,
                                            example.write('person Xyzzy').replace('Xyzzy', '‹Xyzzy›'),
                                            'a person',
                                        ),
                                        addedAfter(
                                            example,
                                            member,
                                            example.write('role Xyzzy').replace('Xyzzy', '‹Xyzzy›'),
                                            'a role',
                                        ),
                                    ]
                                  : [],
                          ),
                  ],
    },
    {
        code: 'unused-import',
        plant: (example) =>
            example.nodes('Import').map((node) => {
                const text = example.text.slice(placeOf(node).offset, placeOf(node).end);
                return addedAfter(example, node, `‹${text}›`, 'an import twice');
            }),
    },
    {
        code: 'mixed-languages',
        plant: (example) =>
            example
                .nodes('Organisation')
                .filter(({ members: [member] }) => member && example.context.lexical.shares.length === 1)
                .flatMap(({ members }) => {
                    const [member] = members;
                    const isSwedish = example.context.language === 'sv';
                    // A word of the other language that stands in no other finding's way.
                    const foreign = isSwedish ? '‹closed› 2020-01-01 till 2020-01-02' : '‹stängt› 2020-01-01 to 2020-01-02';
                    return member ? [addedAfter(example, member, foreign, 'a word of the other language')] : [];
                }),
    },
    {
        code: 'strategic-delivery-levels',
        plant: (example) =>
            levelsOf(example)
                .filter(({ deal }) => deal.delivery === 'strategic' && deal.held.length === 0)
                .map(({ node }) => removed(example, node, `no ${node.kind} level`, placeOfHead(node.$container))),
    },
    {
        code: 'goods-delivery-meetings',
        plant: (example) =>
            levelsOf(example)
                .filter(({ node, deal }) => deal.delivery === 'goods' && node.kind !== 'strategic' && deal.held.length === 0)
                .map(({ node }) => removed(example, node, `no ${node.kind} level`, placeOfHead(node.$container))),
    },
    {
        code: 'goods-delivery-over-governed',
        plant: (example) =>
            levelsOf(example, 'strategic')
                .filter(({ deal }) => deal.delivery !== 'goods' && deal.type === 'procurement')
                .flatMap(({ node }) => valued(example, node.$container.$container, 'delivery', 'goods', placeOfHead(node))),
    },
    {
        code: 'partnership-levels',
        plant: (example) =>
            facts(example)
                .filter(
                    ({ deal }) =>
                        deal.delivery !== 'strategic' &&
                        deal.governance &&
                        !deal.governance.levels.some(({ kind }) => kind === 'strategic'),
                )
                .flatMap(({ node }) => {
                    const governance = governanceOf(node);
                    return governance ? valued(example, node, 'type', 'partnership', placeOfHead(governance)) : [];
                }),
    },
    {
        code: 'duplicate-level',
        plant: (example) =>
            levelsOf(example).map(({ node }) => {
                const text = example.write(`${node.kind} level { }`);
                const [word = ''] = text.split(' ');
                return addedAfter(example, node, text.replace(word, `‹${word}›`), `${node.kind} twice`);
            }),
    },
    {
        code: 'empty-level',
        plant: (example) =>
            levelsOf(example)
                .filter(({ deal, node }) => deal.held.length === 0 && every(node.members, 'Meeting').length === 1)
                .flatMap(({ node, meetings }) =>
                    meetings.map((meeting) => removed(example, meeting, 'no meeting', placeOfHead(node))),
                ),
    },
    {
        code: 'level-continuity',
        plant: (example) =>
            levelsOf(example, 'operational')
                .filter(({ meetings, node }) => meetings.length === 1 && every(node.$container.members, 'Level').length > 1)
                .flatMap(({ node, meetings: [meeting] }) => {
                    const list = first(meeting?.members ?? [], 'WithProperty');
                    const chair = first(meeting?.members ?? [], 'ChairProperty');
                    const guests = first(meeting?.members ?? [], 'InviteProperty');
                    if (!list || chair || guests) return [];
                    return [
                        replaced(
                            placeOf(list),
                            example.write('with operations'),
                            'only operations take part',
                            placeOfHead(node.$container),
                        ),
                    ];
                }),
    },
    {
        code: 'unused-suppression',
        plant: (example) =>
            [...example.nodes('Level'), ...example.nodes('Deal')].flatMap((node) => {
                const { offset } = placeOf(node);
                const here = { offset, end: offset };
                return [
                    replaced(here, '‹// dialog-ignore same-party: agreed in May›\n', 'nothing is silenced'),
                    replaced(here, '‹// dialog-ignore no-such-rule: agreed in May›\n', 'no rule is named'),
                    replaced(here, '‹// dialog-ignore chair-missing›\n', 'no reason is given'),
                    replaced(here, '‹// dialog-ignore syntax: agreed in May›\n', 'what cannot be silenced'),
                ];
            }),
    },
];
