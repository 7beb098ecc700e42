import { GrammarUtils } from 'langium';
import type { ast, Place } from '../../language/index.ts';
import { placeOf, placeOfHead, placeOfName } from '../../language/rules/place.ts';
import { every, first } from '../../language/syntax/members.ts';
import type { Example } from './example.ts';
import { dealOf, type GovernedLevel, levelsOf, listOf } from './governed.ts';
import { type Mutant, type Mutator, removed, replaced, withoutLine } from './mutant.ts';

/** The only list of a level written anew. Who chairs takes part too, so nobody chairs any more. */
function rewrittenLists({ text: plan }: Example, level: GovernedLevel, text: string, what: string): readonly Mutant[] {
    const lists = level.meetings.flatMap((meeting) => listOf(meeting) ?? []);
    const guests = level.meetings.flatMap((meeting) => first(meeting.members, 'InviteProperty') ?? []);
    if (lists.length !== 1 || guests.length > 0 || level.regular.length === 0) return [];
    return lists.map((list) => withoutChair(plan, level.meetings, replaced(placeOf(list), text, what)));
}

function withoutChair(plan: string, meetings: readonly ast.Meeting[], mutant: Mutant): Mutant {
    const chairs = meetings.flatMap(({ members }) => every(members, 'ChairProperty'));
    return { ...mutant, changes: [...mutant.changes, ...chairs.map((chair) => withoutLine(plan, placeOf(chair)))] };
}

const lacking = (code: string, kind: ast.LevelKind, texts: readonly string[]): Mutator => ({
    code,
    plant: (example) =>
        levelsOf(example, kind).flatMap((level) =>
            texts.flatMap((text) =>
                rewrittenLists(example, level, example.write(text), `the list of the ${kind} level says "${text}"`),
            ),
        ),
});

const meetingsWithLists = (example: Example) =>
    example.nodes('Meeting').flatMap((meeting) => {
        const list = listOf(meeting);
        return list ? [{ meeting, list }] : [];
    });

/** Everyone who is named in meetings by organisation. */
const named = (example: Example) =>
    example.nodes('Participant').filter(({ organisation, $container }) => organisation?.ref && $container.$type !== 'ByClause');

const rolesInUse = (example: Example): readonly ast.Role[] => [
    ...new Set(
        example
            .nodes('Participant')
            .filter(({ $container: { $container } }) => $container?.$type === 'Meeting')
            .flatMap(({ member }) => (member?.ref?.$type === 'Role' ? [member.ref] : [])),
    ),
];

const places = (first: Place, last: Place): Place => ({ offset: first.offset, end: last.end });

export const participants: readonly Mutator[] = [
    lacking('operational-participants', 'operational', [
        'with contract-manager',
        'with operations of buyer, contract-manager',
        'with operations of supplier, contract-manager',
    ]),
    lacking('tactical-participants', 'tactical', [
        'with contract-manager',
        'with contract-owner',
        'with contract-owner of buyer, contract-manager',
        'with contract-owner, contract-manager of supplier',
    ]),
    lacking('strategic-participants', 'strategic', [
        'with contract-manager',
        'with executive of buyer, contract-manager',
        'with executive of supplier, contract-manager',
    ]),
    {
        code: 'invite-users',
        plant: (example) =>
            levelsOf(example, 'operational').flatMap((level) => {
                const invitations = level.meetings.flatMap((meeting) => every(meeting.members, 'InviteProperty'));
                const [only] = invitations;
                if (!only || invitations.length > 1) return [];
                return [removed(example, only, 'nobody is invited', level.participants)];
            }),
    },
    {
        code: 'one-sided-meeting',
        plant: (example) =>
            meetingsWithLists(example)
                .filter(({ meeting }) => !first(meeting.members, 'InviteProperty'))
                .flatMap(({ meeting, list }) =>
                    ['buyer', 'supplier'].map((side) =>
                        withoutChair(
                            example.text,
                            [meeting],
                            replaced(
                                placeOf(list),
                                example.write(`with contract-manager of ${side}, contract-owner of ${side}`),
                                `only the ${side} takes part`,
                            ),
                        ),
                    ),
                ),
    },
    {
        code: 'foreign-participant',
        plant: (example) => {
            const [organisation] = example.tree.declarations;
            return meetingsWithLists(example).map(({ list }) => {
                const { end } = placeOf(list);
                return {
                    what: 'a stranger takes part',
                    changes: [
                        { offset: end, end, text: ', Stranger.Person' },
                        {
                            ...placeOfHead(organisation ?? list),
                            end: placeOfHead(organisation ?? list).offset,
                            text: stranger(example),
                        },
                    ],
                    at: { start: 2, length: 'Stranger'.length },
                };
            });
        },
    },
    {
        code: 'function-not-held',
        plant: (example) =>
            meetingsWithLists(example).flatMap(({ meeting, list }) => {
                const deal = example.context.dealOf(dealOf(meeting));
                const held = [...deal.buyers, ...deal.suppliers].flatMap(({ roles }) =>
                    roles.flatMap(({ functions }) => functions),
                );
                const free = (['legal', 'finance', 'specialist'] as const).filter((one) => !held.includes(one));
                const { end } = placeOf(list);
                return free.map((one) =>
                    replaced({ offset: end, end }, `, ‹${example.write(`${one} of buyer`)}›`, `${one} takes part`),
                );
            }),
    },
    {
        code: 'role-vacant',
        plant: (example) =>
            rolesInUse(example)
                .filter((role) => role.holders.length > 0 && role.$container.$container === example.tree)
                .flatMap((role) => {
                    const [one] = role.holders;
                    const last = role.holders.at(-1);
                    const heldBy = GrammarUtils.findNodeForKeyword(role.$cstNode, 'held-by');
                    if (!one || !last || !heldBy) return [];
                    return [replaced(places(heldBy, placeOf(last)), '', `nobody holds ${role.name}`, placeOfName(role))];
                }),
    },
    {
        code: 'chair-absent',
        plant: (example) =>
            named(example)
                .filter(({ $container }) => $container.$type === 'ChairProperty')
                .flatMap((chair) => {
                    const { members = [] } = chair.organisation?.ref ?? {};
                    // Put in beside the others, held by nobody of them.
                    const [one] = members;
                    if (!one || chair.organisation?.ref?.$container !== example.tree) return [];
                    const { offset } = placeOf(one);
                    const seat = placeOf(chair);
                    return [
                        {
                            what: 'someone who is not there takes the chair',
                            changes: [
                                { ...seat, text: `${chair.organisation.$refText}.Late` },
                                { offset, end: offset, text: 'person Late\n  ' },
                            ],
                            at: { start: 0, length: chair.organisation.$refText.length + 5 },
                        },
                    ];
                }),
    },
    {
        code: 'chair-missing',
        plant: (example) =>
            levelsOf(example).flatMap(({ regular }) =>
                regular.flatMap((meeting) => {
                    const chair = first(meeting.members, 'ChairProperty');
                    return chair ? [removed(example, chair, `nobody chairs ${meeting.name}`, placeOfHead(meeting))] : [];
                }),
            ),
    },
];

function stranger(example: Example): string {
    return example.write('organisation Stranger {\n  person Person\n}\n');
}
