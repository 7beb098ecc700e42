import { weekdays } from '../model/weekdays.ts';
import { bound, date, duration, interval, month, name, participant, said, time, words } from './record-values.ts';
import { either, filled, list, oneOf, optional, record, whole } from './shape.ts';

const counted = either(
    record({ kind: oneOf('every'), bound, ...interval }),
    record({ kind: oneOf('times'), bound, least: whole(1), most: whole(1) }),
);
const relative = either(
    record({
        kind: oneOf('relative'),
        distance: duration,
        direction: oneOf('before', 'after'),
        anchor: either(record({ event: oneOf('contract-start', 'contract-end', 'signed') }), record({ meeting: name })),
    }),
    record({ kind: oneOf('together'), meeting: name }),
);
const listed = either(
    record({ kind: oneOf('dates'), dates: filled(date) }),
    record({ kind: oneOf('as-needed'), within: optional(duration) }),
);
const rhythm = either(counted, either(relative, listed));

const position = either(
    record({
        kind: oneOf('weekday'),
        weekday: oneOf(...weekdays),
        ordinal: optional(oneOf(1, 2, 3, 4, -1)),
    }),
    either(record({ kind: oneOf('day'), day: whole(1, 31) }), record({ kind: oneOf('workday'), ordinal: whole(-1, 31) })),
);

export const step = record({
    rhythm,
    position: optional(position),
    months: list(month),
    weeks: list(whole(1, 53)),
    time: optional(time),
    first: optional(duration),
});

export const meeting = record({
    name,
    title: words,
    cadence: list(step),
    starting: optional(either(record({ date }), record({ distance: optional(duration), direction: oneOf('before', 'after') }))),
    exceptions: list(
        either(
            record({ kind: oneOf('cancelled'), date, reason: words }),
            record({ kind: oneOf('moved'), date, to: date, time: optional(time), reason: words }),
        ),
    ),
    places: list(
        either(record({ mode: oneOf('physical', 'digital'), detail: words }), record({ organisation: name, detail: words })),
    ),
    chairs: list(participant),
    alternating: optional(record(interval)),
    participants: list(participant),
    guests: list(record({ participant, every: optional(whole(1)) })),
    purpose: optional(oneOf('delivery', 'contract-follow-up', 'development', 'relationship', 'risk')),
    agenda: list(
        record({
            category: optional(
                oneOf(
                    'contract',
                    'delivery',
                    'risk',
                    'development',
                    'finance',
                    'relationship',
                    'quality',
                    'sustainability',
                    'security',
                ),
            ),
            text: said,
            minutes: optional(whole(0)),
            by: optional(participant),
        }),
    ),
    notice: optional(duration),
    reports: list(record({ text: said, by: optional(participant), before: duration })),
    minutes: optional(record({ by: optional(participant), within: duration, approved: optional(duration) })),
    internal: list(said),
    fulfils: list(name),
});
