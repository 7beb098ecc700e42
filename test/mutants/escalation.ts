import { placeOf, placeOfHead, placeOfName, placeOfProperty } from '../../language/rules/place.ts';
import { stepPlace } from '../../language/rules/step-place.ts';
import { every, first } from '../../language/syntax/members.ts';
import type { Example } from './example.ts';
import { cadenceOf, levelsOf } from './governed.ts';
import { addedAfter, type Mutator, removed, replaced } from './mutant.ts';

const governances = (example: Example) =>
    example.nodes('Governance').map((node) => ({
        node,
        kinds: every(node.members, 'Level').map(({ kind }) => kind),
        steps: every(node.members, 'Escalation'),
    }));

/** A level as a step names it. */
function levelWord(example: Example, kind: 'strategic'): string {
    return example.write(`${kind} level { }`).split(' ')[0] ?? '';
}

export const escalation: readonly Mutator[] = [
    {
        code: 'contract-on-operational',
        plant: (example) =>
            levelsOf(example, 'operational').flatMap(({ meetings }) =>
                meetings.flatMap((meeting) => {
                    const cadence = cadenceOf(meeting);
                    const agenda = first(meeting.members, 'Agenda');
                    const items = (agenda?.items ?? []).map((item) => {
                        const text = placeOfProperty(item, item.category ? 'category' : 'text');
                        return item.category
                            ? replaced(text, example.write('contract'), 'an item is about the contract', placeOf(item))
                            : {
                                  ...replaced(
                                      { offset: text.offset, end: text.offset },
                                      `${example.write('contract')} `,
                                      'an item is about the contract',
                                  ),
                                  at: {
                                      start: 0,
                                      length: example.write('contract').length + 1 + placeOf(item).end - placeOf(item).offset,
                                  },
                              };
                    });
                    const purpose = first(meeting.members, 'MeetingPurposeProperty');
                    const text = example.write('purpose contract-follow-up');
                    const dedicated = purpose
                        ? [replaced(placeOf(purpose), text, 'the meeting follows the contract up')]
                        : cadence
                          ? [addedAfter(example, cadence, `‹${text}›`, 'the meeting follows the contract up')]
                          : [];
                    return [...items, ...dedicated];
                }),
            ),
    },
    {
        code: 'agenda-overrun',
        plant: (example) =>
            example.nodes('Agenda').flatMap((agenda) => {
                const steps = cadenceOf(agenda.$container)?.steps ?? [];
                if (steps.length === 0 || !steps.every(({ modifiers }) => first(modifiers, 'AtModifier'))) return [];
                return agenda.items.flatMap((item) =>
                    item.duration ? [replaced(placeOf(item.duration), '25 h', 'an item takes a day', placeOf(item))] : [],
                );
            }),
    },
    {
        code: 'minutes-missing',
        plant: (example) =>
            levelsOf(example)
                .filter(({ node }) => node.$container.required)
                .flatMap(({ regular }) =>
                    regular.flatMap((meeting) => {
                        const minutes = first(meeting.members, 'Minutes');
                        return minutes ? [removed(example, minutes, 'no minutes are kept', placeOfHead(meeting))] : [];
                    }),
                ),
    },
    {
        code: 'requirement-unmet',
        plant: (example) =>
            example.nodes('FulfilsProperty').flatMap((property) => {
                const [only, ...others] = property.requirements;
                const uses = example.nodes('FulfilsProperty').flatMap(({ requirements }) => requirements.map(({ ref }) => ref));
                const requirement = only?.ref;
                if (!requirement || others.length > 0 || uses.filter((one) => one === requirement).length > 1) return [];
                return [removed(example, property, `nothing fulfils ${requirement.name}`, placeOfName(requirement))];
            }),
    },
    {
        code: 'escalation-missing',
        plant: (example) =>
            governances(example).flatMap(({ node, steps }) =>
                steps.map((step) => removed(example, step, `no step from ${step.from}`, placeOfHead(node))),
            ),
    },
    {
        code: 'escalation-order',
        plant: (example) =>
            governances(example).flatMap(({ steps }) =>
                steps.flatMap((step) => {
                    const [from, to] = [placeOfProperty(step, 'from'), placeOfProperty(step, 'to')];
                    const place = stepPlace(step);
                    const text = (kind: string) =>
                        example.text.slice(...(kind === 'from' ? [from.offset, from.end] : [to.offset, to.end]));
                    return [
                        {
                            what: 'a step that leads down',
                            changes: [
                                { ...from, text: text('to') },
                                { ...to, text: text('from') },
                            ],
                            at: place,
                        },
                        replaced(to, text('from'), 'a step that stays', place),
                    ];
                }),
            ),
    },
    {
        code: 'escalation-skips-level',
        plant: (example) =>
            governances(example)
                .filter(({ kinds }) => kinds.includes('tactical') && kinds.includes('strategic'))
                .flatMap(({ steps }) =>
                    steps
                        .filter(({ from, to }) => from === 'operational' && to === 'tactical')
                        .map((step) =>
                            replaced(
                                placeOfProperty(step, 'to'),
                                levelWord(example, 'strategic'),
                                'a step past the tactical level',
                                stepPlace(step),
                            ),
                        ),
                ),
    },
    {
        code: 'escalation-to-missing-level',
        plant: (example) =>
            governances(example).flatMap(({ node, kinds, steps }) =>
                kinds.includes('strategic')
                    ? []
                    : [...steps.slice(-1), ...(steps.length === 0 ? every(node.members, 'Level').slice(-1) : [])].map((last) => {
                          const from = kinds.at(-1) ?? 'operational';
                          const text = example.write(`escalate ${from} to strategic level`);
                          const strategic = levelWord(example, 'strategic');
                          return addedAfter(
                              example,
                              last,
                              text.replace(strategic, `‹${strategic}›`),
                              'a step to a level that lacks',
                          );
                      }),
            ),
    },
    {
        code: 'escalation-cycle-slow',
        plant: (example) =>
            governances(example).flatMap(({ kinds, steps }) =>
                steps
                    .filter(({ to }) => kinds.includes(to))
                    .flatMap((step) => {
                        const within = first(step.members, 'WithinClause');
                        if (!within) return [];
                        return ['30 months', '5 years'].map((long) =>
                            replaced(placeOf(within), example.write(`within ${long}`), `a step may take ${long}`),
                        );
                    }),
            ),
    },
];
