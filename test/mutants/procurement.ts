import type { ast } from '../../language/index.ts';
import { placeOf, placeOfHead, placeOfProperty } from '../../language/rules/place.ts';
import { every, first } from '../../language/syntax/members.ts';
import type { Example } from './example.ts';
import { addedAfter, type Mutator, removed, replaced, withoutLine } from './mutant.ts';

const dated = (example: Example, kind?: ast.PhaseKind) =>
    example.nodes('Phase').filter((phase) => phase.start && phase.end && (kind === undefined || phase.kind === kind));

const dialoguesIn = (example: Example, kind: ast.PhaseKind) =>
    example.nodes('Dialogue').filter(({ $container }) => $container.kind === kind);

const arenasIn = (example: Example, kind: ast.PhaseKind) =>
    dialoguesIn(example, kind).flatMap((dialogue) => every(dialogue.members, 'ArenaProperty').flatMap(({ arenas }) => arenas));

function dayAfter(date: string, days: number): string {
    return new Date(new Date(`${date}T00:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The milestones of a deal, a pair of them. */
function pair(example: Example, from: ast.MilestoneKind, to: ast.MilestoneKind) {
    return example.nodes('Deal').flatMap((deal) => {
        const all = every(deal.members, 'Phase').flatMap(({ members }) => every(members, 'Milestone'));
        const [first, second] = [all.find(({ kind }) => kind === from), all.find(({ kind }) => kind === to)];
        const procedure = example.context.dealOf(deal).procedure;
        return first && second ? [{ first, second, procedure, deal }] : [];
    });
}

export const procurement: readonly Mutator[] = [
    {
        code: 'phase-order',
        plant: (example) =>
            example.nodes('Deal').flatMap((deal) => {
                const [before, during, after] = (['before', 'during', 'after'] as const).map((kind) =>
                    every(deal.members, 'Phase').find((phase) => phase.kind === kind && phase.start && phase.end),
                );
                const overlap = (earlier: ast.Phase | undefined, later: ast.Phase | undefined) =>
                    earlier && later
                        ? [
                              replaced(
                                  placeOfProperty(earlier, 'end'),
                                  dayAfter(later.start ?? '', 1),
                                  `${earlier.kind} lasts into ${later.kind}`,
                                  placeOfProperty(later, 'start'),
                              ),
                          ]
                        : [];
                return [...overlap(before, during), ...overlap(during, after), ...(during ? [] : overlap(before, after))];
            }),
    },
    {
        code: 'duplicate-phase',
        plant: (example) =>
            example.nodes('Phase').map((phase) => {
                const text = example.write(`phase ${phase.kind} { }`);
                const head = text.split(' ')[0] ?? '';
                return addedAfter(example, phase, text.replace(head, `‹${head}›`), `${phase.kind} twice`);
            }),
    },
    {
        code: 'dialogue-outside-phase',
        plant: (example) =>
            example
                .nodes('Dialogue')
                .filter(({ $container }) => $container.start && $container.end)
                .flatMap((dialogue) => {
                    const days = [dayAfter(dialogue.$container.end ?? '', 1), dayAfter(dialogue.$container.start ?? '', -1)];
                    const due = first(dialogue.members, 'DueProperty');
                    const dates = first(dialogue.members, 'DialogueDates');
                    return days.flatMap((day) => [
                        ...(due ? [replaced(placeOfProperty(due, 'date'), day, `due on ${day}`)] : []),
                        ...(dates && !dates.end ? [replaced(placeOfProperty(dates, 'start'), day, `on ${day}`)] : []),
                    ]);
                }),
    },
    {
        code: 'dialogue-during-procurement',
        plant: (example) =>
            arenasIn(example, 'during').flatMap((arena) =>
                ['physical', 'phone', 'email', 'rfi', 'hearing', 'digital'].map((kind) =>
                    replaced(
                        placeOf(arena),
                        example.write(`arena ${kind}`).split(' ').at(-1) ?? '',
                        `in the procurement: ${kind}`,
                    ),
                ),
            ),
    },
    {
        code: 'negotiation-not-allowed',
        plant: (example) =>
            [...arenasIn(example, 'before'), ...arenasIn(example, 'during')]
                .filter((arena) => {
                    const deal = example.context.dealOf(arena.$container.$container.$container.$container);
                    return deal.procedure === 'open' || deal.procedure === 'selective';
                })
                .map((arena) => replaced(placeOf(arena), example.write('negotiation'), 'negotiation in a procedure without')),
    },
    {
        code: 'early-dialogue-missing',
        plant: (example) =>
            example.nodes('Deal').flatMap((deal) => {
                const { type } = example.context.dealOf(deal);
                const before = every(deal.members, 'Phase').filter(({ kind }) => kind === 'before');
                const dialogues = before.flatMap(({ members }) => every(members, 'Dialogue'));
                const [phase] = before;
                if (
                    !phase ||
                    dialogues.length === 0 ||
                    !type ||
                    !['procurement', 'partnership', 'innovation-procurement'].includes(type)
                )
                    return [];
                const severity = type === 'procurement' ? ('hint' as const) : ('warning' as const);
                return [
                    {
                        what: 'no dialogue before',
                        changes: dialogues.map((one) => withoutLine(example.text, placeOf(one))),
                        at: placeOfHead(deal),
                        severity,
                    },
                    { ...removed(example, phase, 'no phase before', placeOfHead(deal)), severity },
                ];
            }),
    },
    {
        code: 'direct-procurement-visibility',
        plant: (example) =>
            example.nodes('Deal').flatMap((deal) => {
                const type = first(deal.members, 'TypeProperty');
                const isSeen = every(deal.members, 'Phase')
                    .filter(({ kind }) => kind === 'before')
                    .flatMap(({ members }) => every(members, 'Dialogue'))
                    .some(({ members }) =>
                        every(members, 'ArenaProperty').some(({ arenas }) => arenas.some(({ forum }) => forum)),
                    );
                if (!type || type.type === 'direct-procurement' || isSeen) return [];
                return [
                    replaced(
                        placeOfProperty(type, 'type'),
                        example.write('type direct-procurement').split(' ').at(-1) ?? '',
                        'a direct procurement',
                        placeOfHead(deal),
                    ),
                ];
            }),
    },
    {
        code: 'dialogue-dimensions',
        plant: (example) =>
            dialoguesIn(example, 'before')
                .filter(
                    (dialogue) =>
                        !example.findings.some(
                            ({ code, offset }) => code === 'dialogue-dimensions' && offset === placeOfHead(dialogue).offset,
                        ),
                )
                .flatMap((dialogue) =>
                    dialogue.members
                        .filter(({ $type }) =>
                            ['ArenaProperty', 'WithProperty', 'AboutProperty', 'InfluenceProperty'].includes($type),
                        )
                        .map((member) => removed(example, member, `no ${member.$type}`, placeOfHead(dialogue))),
                ),
    },
    {
        code: 'milestone-order',
        plant: (example) =>
            (
                [
                    ['published', 'questions'],
                    ['questions', 'answers'],
                    ['answers', 'bids'],
                    ['bids', 'award'],
                    ['award', 'signed'],
                ] as const
            ).flatMap(([from, to]) =>
                pair(example, from, to).map(({ first, second }) =>
                    replaced(placeOfProperty(second, 'date'), dayAfter(first.date, -1), `${to} a day before ${from}`),
                ),
            ),
    },
    {
        code: 'milestone-phase',
        plant: (example) => [
            ...dated(example, 'during').flatMap((phase) => {
                const milestones = every(phase.members, 'Milestone');
                const [earliest, latest] = [milestones[0], milestones.at(-1)];
                return [
                    ...(earliest
                        ? [
                              replaced(
                                  placeOfProperty(earliest, 'date'),
                                  dayAfter(phase.start ?? '', -1),
                                  `${earliest.kind} before the phase`,
                              ),
                          ]
                        : []),
                    ...(latest
                        ? [
                              replaced(
                                  placeOfProperty(latest, 'date'),
                                  dayAfter(phase.end ?? '', 40),
                                  `${latest.kind} after the phase`,
                              ),
                          ]
                        : []),
                ];
            }),
            ...example
                .nodes('Phase')
                .filter(({ kind }) => kind !== 'during')
                .flatMap((phase) => {
                    const [member] = phase.members;
                    const text = example.write('award 2026-03-02');
                    return member ? [addedAfter(example, member, `‹${text}›`, `a milestone in ${phase.kind}`)] : [];
                }),
        ],
    },
    {
        code: 'answers-late',
        plant: (example) =>
            pair(example, 'answers', 'bids')
                .filter(({ procedure, deal }) => procedure === 'open' && isSwedish(example, deal))
                .flatMap(({ first, second }) =>
                    [1, 2, 3, 4, 5].map((days) =>
                        replaced(
                            placeOfProperty(first, 'date'),
                            dayAfter(second.date, -days),
                            `answers ${days} days before the bids`,
                        ),
                    ),
                ),
    },
    {
        code: 'standstill-short',
        plant: (example) =>
            pair(example, 'award', 'signed')
                .filter(({ procedure, deal }) => procedure === 'open' && isSwedish(example, deal))
                .flatMap(({ first, second }) =>
                    [1, 3, 5, 7, 9, 10].map((days) =>
                        replaced(
                            placeOfProperty(second, 'date'),
                            dayAfter(first.date, days),
                            `signed ${days} days after the award`,
                        ),
                    ),
                ),
    },
    {
        code: 'forum-date-unknown',
        plant: (example) =>
            example
                .nodes('Dialogue')
                .filter(({ members }) => every(members, 'ArenaProperty').flatMap(({ arenas }) => arenas).length === 1)
                .flatMap((dialogue) => {
                    const arena = every(dialogue.members, 'ArenaProperty')[0]?.arenas[0];
                    const dates = first(dialogue.members, 'DialogueDates') ?? first(dialogue.members, 'DialogueTimes');
                    if (!arena || !dates || dialogue.$container.kind === 'during') return [];
                    return ['OffentligaRummet', 'Upphandlingsdagarna', 'SKR'].map((forum) =>
                        replaced(placeOf(arena), forum, `at ${forum}, of which no date is known`, placeOf(dates)),
                    );
                }),
    },
];

function isSwedish(example: Example, deal: ast.Deal): boolean {
    return example.context.dealOf(deal).buyers.every(({ country }) => country === undefined || country === 'SE');
}
