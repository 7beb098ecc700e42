import fc from 'fast-check';
import { months as monthNames } from '../../language/model/months.ts';
import { weekdays } from '../../language/model/weekdays.ts';
import type { Position, Step, Unit } from './nominal-dates.ts';

const bareWeekday = fc.integer({ min: 1, max: 5 }).map((weekday): Position => ({ kind: 'weekday', weekday, ordinal: undefined }));
const monthPosition = fc.oneof(
    bareWeekday,
    fc
        .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 2, 3, 4, -1))
        .map(([weekday, ordinal]): Position => ({ kind: 'weekday', weekday, ordinal })),
    fc.integer({ min: 1, max: 31 }).map((day): Position => ({ kind: 'day', day })),
    fc.constantFrom(1, 10, 18, 20, 21, 22, -1).map((ordinal): Position => ({ kind: 'workday', ordinal })),
);
const orNone = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const rhythm = fc.oneof(
    { weight: 2, arbitrary: fc.record({ every: fc.integer({ min: 1, max: 9 }), unit: fc.constantFrom<Unit>('day', 'week') }) },
    {
        weight: 3,
        arbitrary: fc.record({
            every: fc.integer({ min: 1, max: 4 }),
            unit: fc.constantFrom<Unit>('month', 'quarter', 'tertial', 'half-year', 'year'),
        }),
    },
    { weight: 2, arbitrary: fc.record({ times: fc.integer({ min: 1, max: 60 }) }) },
);

/** `in`, as months or as weeks. */
const named = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ months: [], weeks: [] }) },
    {
        weight: 1,
        arbitrary: fc
            .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
            .map((months) => ({ months, weeks: [] })),
    },
    {
        weight: 1,
        arbitrary: fc
            .uniqueArray(fc.integer({ min: 1, max: 53 }), { minLength: 1, maxLength: 4 })
            .map((weeks) => ({ months: [], weeks })),
    },
);

const span = fc.oneof(
    { weight: 1, arbitrary: fc.record({ amount: fc.integer({ min: 1, max: 20 }), unit: fc.constant('week' as const) }) },
    { weight: 3, arbitrary: fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant('month' as const) }) },
);

const step: fc.Arbitrary<Step> = fc.tuple(rhythm, named, span).chain(([its, times, first]) => {
    const takesAll = 'times' in its || (its.unit !== 'day' && its.unit !== 'week');
    return orNone(takesAll ? monthPosition : bareWeekday).map((position) => ({ rhythm: its, ...times, position, first }));
});

/** A chain of one to three steps; the last one ends with the contract, or itself. */
export const madeUpCadence: fc.Arbitrary<readonly Step[]> = fc
    .tuple(fc.array(step, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([steps, hasEnd]) =>
        steps.map((one, index) => (index < steps.length - 1 || hasEnd ? one : { ...one, first: undefined })),
    );

/** A chain as it is written in English. */
export function writeCadence(steps: readonly Step[]): string {
    return steps.map(writeStep).join(' then ');
}

function writeStep({ rhythm, position, months, weeks, first }: Step): string {
    const named = [...months.map((month) => monthNames[month - 1]), ...weeks.map((week) => `week ${week}`)];
    return [
        'times' in rhythm ? `${rhythm.times} times per year` : `every ${rhythm.every} ${rhythm.unit}`,
        first && `the first ${first.amount} ${first.unit}`,
        position && `on ${writePosition(position)}`,
        named.length > 0 && `in ${named.join(', ')}`,
    ]
        .filter(Boolean)
        .join(' ');
}

function writePosition(position: Position): string {
    if (position.kind === 'day') return `day ${position.day}`;
    const { ordinal } = position;
    const place = ordinal === undefined ? '' : ordinal < 0 ? 'last ' : `${ordinal}th `;
    return `${place}${position.kind === 'workday' ? 'workday' : weekdays[position.weekday - 1]}`;
}
