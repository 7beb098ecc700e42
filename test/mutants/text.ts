import type { AstNode } from 'langium';
import type { ast, Place } from '../../language/index.ts';
import { placeOf, placeOfHead, placeOfProperty } from '../../language/rules/place.ts';
import type { Token } from '../../language/syntax/lexical-report.ts';
import { every } from '../../language/syntax/members.ts';
import { isWord } from '../../language/vocabulary/words.ts';
import type { Example } from './example.ts';
import { addedAfter, type Mutator, replaced } from './mutant.ts';

const tokens = (example: Example) => example.context.tokenize();
const placeOfToken = ({ startOffset, image }: Token): Place => ({ offset: startOffset, end: startOffset + image.length });
const ofType = (example: Example, type: string) => tokens(example).filter(({ tokenType }) => tokenType.name === type);

/** An even sample: a fault that can stand at every word of every plan need not be tried at each. */
function sample<Item>(items: readonly Item[], most: number): readonly Item[] {
    const step = Math.max(1, Math.ceil(items.length / most));
    return items.filter((_item, index) => index % step === 0);
}

/** A date where the plan has one already. */
function dates(example: Example): readonly Token[] {
    return ofType(example, 'DATE');
}

/** The references to what this plan or its imports declare, with the text to put in their place. */
const references = (example: Example) =>
    (['BuyerProperty', 'SupplierProperty'] as const).flatMap((type) =>
        example.nodes(type).flatMap((node) =>
            node.organisations.map((reference, index) => ({
                reference,
                place: placeOfProperty(node, 'organisations', index),
            })),
        ),
    );

const periods = (example: Example): readonly { readonly start: Place; readonly end: Place; readonly node: AstNode }[] => [
    ...example
        .nodes('ContractProperty')
        .map((node) => ({ node, start: placeOfProperty(node, 'start'), end: placeOfProperty(node, 'end') })),
    ...example
        .nodes('TimeRange')
        .map((node) => ({ node, start: placeOfProperty(node, 'start'), end: placeOfProperty(node, 'end') })),
    ...example
        .nodes('Phase')
        .filter(({ start, end }) => start && end)
        .map((node) => ({ node, start: placeOfProperty(node, 'start'), end: placeOfProperty(node, 'end') })),
];

export const text: readonly Mutator[] = [
    {
        code: 'syntax',
        plant: (example) => [
            ...sample(tokens(example), 8).map((token) => {
                const { end } = placeOfToken(token);
                return replaced({ offset: end, end }, ' ‹;›', `a sign after "${token.image}"`);
            }),
            ...sample(example.tree.declarations, 3).map((one) => {
                const { end } = placeOf(one);
                return replaced({ offset: end, end }, '\n‹}›', 'a brace too many');
            }),
        ],
    },
    {
        code: 'unknown-word',
        plant: (example) =>
            sample(
                tokens(example).filter(
                    ({ tokenType, image }) => isWord(tokenType.name) && image.length > 5 && /^\p{Ll}+$/u.test(image),
                ),
                12,
            ).map((token) =>
                replaced(placeOfToken(token), `${token.image.slice(0, 2)}x${token.image.slice(2)}`, `"${token.image}" mistyped`),
            ),
    },
    {
        code: 'name-expected',
        plant: (example) =>
            [...example.nodes('Role'), ...example.nodes('Person')].map((node) =>
                addedAfter(
                    example,
                    node,
                    example.write(`${node.$type === 'Role' ? 'role' : 'person'} Xyzzy`).replace('Xyzzy', '‹xyzzy›'),
                    'a name in lower case',
                ),
            ),
    },
    {
        code: 'invalid-date',
        plant: (example) =>
            sample(dates(example), 6).flatMap((token) =>
                ['2026-02-30', '2026-13-01', '2027-02-29'].map((date) =>
                    replaced(placeOfToken(token), date, `${token.image} is ${date}`),
                ),
            ),
    },
    {
        code: 'invalid-time',
        plant: (example) =>
            sample(example.nodes('TimeRange'), 6).flatMap((node) =>
                ['25:00', '12:60'].map((time) => replaced(placeOfProperty(node, 'end'), time, `until ${time}`)),
            ),
    },
    {
        code: 'invalid-number',
        plant: (example) => [
            ...example.nodes('TimesRhythm').map((node) => replaced(placeOfProperty(node, 'count'), '0', '0 times')),
            ...example.nodes('DayPosition').map((node) => replaced(placeOfProperty(node, 'day'), '32', 'day 32')),
            ...example
                .nodes('MonthOrWeek')
                .filter(({ week }) => week !== undefined)
                .map((node) => replaced(placeOfProperty(node, 'week'), '54', 'week 54')),
            ...example
                .nodes('ValueProperty')
                .map((node) => replaced(placeOfProperty(node, 'amount'), '48 0 00', 'ill-grouped money')),
            ...example
                .nodes('Closure')
                .flatMap((node) => (node.startWeek ? [replaced(placeOfProperty(node, 'startWeek'), '0', 'week 0')] : [])),
            ...[...example.nodes('Duration'), ...example.nodes('AgendaDuration')].map((node) =>
                replaced(placeOfProperty(node, 'amount'), `9${'0'.repeat(20)}`, 'more than can be counted'),
            ),
            ...example.nodes('Duration').map((node) => replaced(placeOfProperty(node, 'amount'), '0', '0 of a unit')),
            ...example
                .nodes('ForModifier')
                .flatMap((node) => (node.amount ? [replaced(placeOfProperty(node, 'amount'), '0', 'the first 0')] : [])),
            ...example
                .nodes('ForumYears')
                .flatMap((node) => (node.from ? [replaced(placeOfProperty(node, 'from'), '0', 'from 0')] : [])),
            ...example
                .nodes('DialogueTimes')
                .flatMap((node) => (node.year ? [replaced(placeOfProperty(node, 'year'), '0', 'year 0')] : [])),
            ...example
                .nodes('ValueProperty')
                .map((node) => replaced(placeOfProperty(node, 'amount'), '9'.repeat(20), 'more money than there is')),
            ...example
                .nodes('EveryRhythm')
                .filter(({ interval, everyOther }) => interval !== undefined && !everyOther)
                .map((node) => replaced(placeOfProperty(node, 'interval'), '0', 'every 0')),
        ],
    },
    {
        code: 'invalid-value',
        plant: (example) => [
            ...example
                .nodes('Country')
                .flatMap((node) => ['XX', 'SWE'].map((code) => replaced(placeOfProperty(node, 'code'), code, `country ${code}`))),
            ...example
                .nodes('ValueProperty')
                .flatMap((node) =>
                    ['XYZ', 'KRONOR'].map((code) => replaced(placeOfProperty(node, 'currency'), code, `currency ${code}`)),
                ),
            ...example
                .nodes('Timezone')
                .map((node) => replaced(placeOfProperty(node, 'zone'), '"Europe/Atlantis"', 'a zone that is none')),
            ...example.nodes('Organisation').flatMap((node) => {
                const [member] = node.members;
                if (!member || every(node.members, 'Country').length > 0) return [];
                return [addedAfter(example, member, example.write('country ZZ').replace('ZZ', '‹ZZ›'), 'country ZZ')];
            }),
        ],
    },
    {
        code: 'reversed-period',
        plant: (example) =>
            sample(periods(example), 10).map(({ start, end }) => ({
                what: 'start and end swapped',
                changes: [
                    { ...start, text: example.text.slice(end.offset, end.end) },
                    { ...end, text: example.text.slice(start.offset, start.end) },
                ],
                at: { offset: start.offset, end: end.end },
            })),
    },
    {
        code: 'unresolved-reference',
        plant: (example) => [
            ...references(example).map(({ place }) => replaced(place, 'Xyzzy', 'a party that nobody declares')),
            ...sample(
                example.nodes('Participant').filter(({ organisation }) => organisation?.ref),
                8,
            ).map((node) => replaced(placeOfProperty(node, 'member'), 'Xyzzy', 'a member that nobody declares')),
            ...example
                .nodes('Holder')
                .map((node) => replaced(placeOfProperty(node, 'person'), 'Xyzzy', 'a person that nobody declares')),
        ],
    },
    {
        code: 'duplicate-name',
        plant: (example) => [
            ...[...example.nodes('Role'), ...example.nodes('Person')].map((node) =>
                addedAfter(
                    example,
                    node,
                    example.write(`person Xyzzy`).replace('Xyzzy', `‹${node.name}›`),
                    `a second ${node.name}`,
                ),
            ),
            ...[...example.nodes('Organisation'), ...example.nodes('Forum'), ...example.nodes('Channel')].map((node) =>
                addedAfter(
                    example,
                    node,
                    example.write(`${node.$type.toLowerCase()} Xyzzy { }`).replace('Xyzzy', `‹${node.name}›`),
                    `a second ${node.name}`,
                ),
            ),
        ],
    },
    {
        code: 'import-not-found',
        plant: (example) => [
            ...example
                .nodes('Import')
                .map((node) => replaced(placeOfProperty(node, 'path'), '"nowhere.dialog"', 'a path that leads nowhere')),
            ...firstOf(example).map((node) =>
                replaced(
                    startOf(placeOf(node)),
                    `${example.write('import "x"').replace('"x"', '‹"nowhere.dialog"›')}\n`,
                    'a file that is not there',
                ),
            ),
        ],
    },
    {
        code: 'repeated-property',
        plant: (example) => [
            ...example
                .nodes('Deal')
                .flatMap((deal) =>
                    deal.members
                        .filter(({ $type }) =>
                            [
                                'TypeProperty',
                                'DeliveryProperty',
                                'ProcedureProperty',
                                'ValueProperty',
                                'ReferenceProperty',
                                'PurposeProperty',
                                'FrameworkProperty',
                            ].includes($type),
                        )
                        .map((member) => twice(example, member)),
                ),
            ...example
                .nodes('Meeting')
                .flatMap((meeting) =>
                    meeting.members
                        .filter(({ $type }) =>
                            ['WithProperty', 'Minutes', 'PlaceProperty', 'Notice', 'MeetingPurposeProperty'].includes($type),
                        )
                        .map((member) => twice(example, member)),
                ),
        ],
    },
    {
        code: 'missing-property',
        plant: (example) => [
            ...example
                .nodes('Deal')
                .flatMap((deal) =>
                    deal.members
                        .filter(
                            ({ $type }) =>
                                $type === 'TypeProperty' || $type === 'DeliveryProperty' || $type === 'SupplierProperty',
                        )
                        .map((member) => ({ ...replaced(placeOf(member), '', `no ${member.$type}`), at: placeOfHead(deal) })),
                ),
            ...example.nodes('Cadence').map((node) => ({
                ...replaced(placeOf(node), '', 'no cadence'),
                at: placeOfHead(node.$container),
            })),
        ],
    },
];

function firstOf(example: Example): readonly AstNode[] {
    return [...example.tree.imports, ...example.tree.declarations].slice(0, 1);
}

function startOf({ offset }: Place): Place {
    return { offset, end: offset };
}

/** A property written once more, below itself: what is marked is its word. */
function twice(example: Example, node: ast.DealMember | ast.MeetingMember) {
    const { offset, end } = placeOf(node);
    const head = placeOfHead(node);
    const written = example.text.slice(offset, end);
    const length = head.end - head.offset;
    return addedAfter(
        example,
        node,
        `‹${written.slice(0, length)}›${written.slice(length)}`,
        `${written.slice(0, length)} twice`,
    );
}
