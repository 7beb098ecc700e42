import type { ast } from '../../language/index.ts';
import { placeOf, placeOfProperty } from '../../language/rules/place.ts';
import { every, first } from '../../language/syntax/members.ts';
import type { Example } from './example.ts';
import { cadenceOf, type GovernedLevel, hasDependants, levelsOf } from './governed.ts';
import { addedAfter, type Mutant, type Mutator, removed, replaced } from './mutant.ts';

/** The cadence of each regular meeting of a level written anew, where it is the only one that counts. */
const rewritten = (example: Example, level: GovernedLevel, cadences: readonly string[], alone: boolean): readonly Mutant[] =>
    alone && level.regular.length > 1
        ? []
        : level.regular.flatMap((meeting) => {
              const cadence = cadenceOf(meeting);
              // What hangs on a meeting, or is written of one of its days, would lose its own.
              if (!cadence || hasDependants(example, meeting)) return [];
              return cadences.map((text) => replaced(placeOf(cadence), example.write(text), `${meeting.name} is held ${text}`));
          });

const cadenceMutator = (
    code: string,
    kind: ast.LevelKind,
    cadences: readonly string[],
    severity?: Mutant['severity'],
): Mutator => ({
    code,
    plant: (example) =>
        levelsOf(example, kind).flatMap((level) =>
            rewritten(example, level, cadences, severity === undefined).map((one) => ({ ...one, severity })),
        ),
});

/** Mutators of one rule that plant different kinds of its fault. */
const together = (code: string, ...mutators: readonly Mutator[]): Mutator => ({
    code,
    plant: (example) => mutators.flatMap((one) => one.plant(example)),
});

const steps = (example: Example) =>
    example.nodes('Meeting').flatMap((meeting) => {
        const cadence = cadenceOf(meeting);
        return (cadence?.steps ?? []).map((step) => ({ meeting, step, cadence: cadence as ast.Cadence }));
    });

export const cadences: readonly Mutator[] = [
    {
        code: 'operational-cadence',
        plant: (example) =>
            levelsOf(example, 'operational').flatMap((level) => [
                ...rewritten(example, level, ['every day'], false),
                ...(level.deal.delivery === 'goods'
                    ? []
                    : rewritten(example, level, ['every quarter', '4 times per year', 'every 2 months', 'every year'], true)),
            ]),
    },
    together(
        'tactical-cadence',
        cadenceMutator('tactical-cadence', 'tactical', ['every month', '6 times per year', 'every 2 months'], 'info'),
        cadenceMutator('tactical-cadence', 'tactical', ['every 2 years', 'every 18 months']),
    ),
    together(
        'strategic-cadence',
        cadenceMutator('strategic-cadence', 'strategic', ['every quarter', '3 times per year'], 'info'),
        cadenceMutator('strategic-cadence', 'strategic', ['every 2 years']),
    ),
    {
        code: 'cadence-position',
        plant: (example) =>
            steps(example).flatMap(({ step }) => {
                const has = (type: ast.StepModifier['$type']) => step.modifiers.some(({ $type }) => $type === type);
                const { end } = placeOf(step.rhythm);
                const put = (text: string) => replaced({ offset: end, end }, ` ‹${example.write(text)}›`, `"${text}" is added`);
                if (step.rhythm.$type === 'DatesRhythm' && !has('InModifier')) return [put('in march')];
                if (step.rhythm.$type === 'AsNeededRhythm' && !has('AtModifier')) return [put('at 09:00-10:00')];
                if ((step.rhythm.$type === 'RelativeRhythm' || step.rhythm.$type === 'TogetherRhythm') && !has('InModifier'))
                    return [put('in march')];
                if (step.rhythm.$type !== 'EveryRhythm' || step.rhythm.unit !== 'week') return [];
                const on = first(step.modifiers, 'OnModifier');
                const positions = ['on day 15', 'on 10th workday', 'on first friday'];
                return on
                    ? positions.map((text) => replaced(placeOf(on), example.write(text), `a weekly meeting is held "${text}"`))
                    : positions.map(put);
            }),
    },
    {
        code: 'contract-follow-up',
        plant: (example) =>
            levelsOf(example, 'tactical').flatMap((level) => {
                const purposes = level.meetings.flatMap((one) => every(one.members, 'MeetingPurposeProperty'));
                const dedicated = purposes.filter(({ purpose }) => purpose === 'contract-follow-up');
                const [only] = dedicated;
                if (!only || dedicated.length > 1) return [];
                return [
                    removed(example, only, 'no purpose is written', level.cadence),
                    ...['delivery', 'risk', 'relationship', 'development'].map((purpose) =>
                        replaced(
                            placeOfProperty(only, 'purpose'),
                            example.write(purpose),
                            `the purpose is ${purpose}`,
                            level.cadence,
                        ),
                    ),
                ];
            }),
    },
    {
        code: 'cadence-count',
        plant: (example) =>
            example
                .nodes('TimesRhythm')
                .filter(({ most, $container: { modifiers } }) => most === undefined && first(modifiers, 'InModifier'))
                .flatMap((rhythm) =>
                    [rhythm.count + 1, rhythm.count + 2]
                        .filter((count) => count > 1)
                        .map((count) =>
                            replaced(
                                placeOfProperty(rhythm, 'count'),
                                String(count),
                                `${count} instead of ${rhythm.count} times`,
                            ),
                        ),
                ),
    },
    {
        code: 'cadence-unreachable',
        plant: (example) =>
            example
                .nodes('Cadence')
                .filter(
                    ({ steps: [step], $container }) =>
                        step?.rhythm.$type === 'EveryRhythm' && !hasDependants(example, $container),
                )
                .flatMap((cadence) => {
                    const { offset, end } = placeOf(cadence);
                    const unit = cadence.steps[0]?.rhythm.$type === 'EveryRhythm' ? cadence.steps[0].rhythm.unit : 'month';
                    const plain = example.write(`every ${unit}`);
                    const then = example.write(`every ${unit} then every ${unit}`).slice(plain.length + 1, -plain.length - 1);
                    return cadence.steps.length > 1
                        ? []
                        : [
                              replaced({ offset: end, end }, ` ‹${then}› ${plain}`, 'a second step after one without an end'),
                              replaced(
                                  { offset, end: offset },
                                  `${plain} ‹${example.write(`every ${unit} the first 60 years`).slice(plain.length + 1)}› ${then} `,
                                  'a first step longer than the contract',
                              ),
                          ];
                }),
    },
    {
        code: 'cadence-anchor-cycle',
        plant: (example) =>
            example
                .nodes('Meeting')
                .filter((meeting) => !hasDependants(example, meeting))
                .flatMap((meeting) => {
                    const cadence = cadenceOf(meeting);
                    if (!cadence) return [];
                    const write = (text: string) => example.write(text).replace('Xyz', `‹${meeting.name}›`);
                    return [
                        replaced(placeOf(cadence), write('2 weeks after Xyz'), `${meeting.name} hangs on itself`),
                        replaced(placeOf(cadence), write('together-with Xyz'), `${meeting.name} goes together with itself`),
                    ];
                }),
    },
    {
        code: 'cadence-empty',
        plant: (example) =>
            levelsOf(example).flatMap(({ deal, regular }) =>
                deal.contract === undefined
                    ? []
                    : regular
                          .filter((meeting) => !hasDependants(example, meeting) && !first(meeting.members, 'Starting'))
                          .flatMap((meeting) => {
                              const cadence = cadenceOf(meeting);
                              const [step] = cadence?.steps ?? [];
                              if (
                                  !cadence ||
                                  cadence.steps.length > 1 ||
                                  !step ||
                                  !['EveryRhythm', 'TimesRhythm'].includes(step.rhythm.$type)
                              )
                                  return [];
                              return [
                                  addedAfter(
                                      example,
                                      cadence,
                                      example.write('starting 2090-01-03'),
                                      `${meeting.name} starts long after the contract`,
                                      placeOf(cadence),
                                  ),
                              ];
                          }),
            ),
    },
];
