import { readDate } from '../syntax/literals.ts';
import { either, list, type Of, oneOf, optional, record, shapeTexts, text, truth, whole } from './shape.ts';

/*
 * A plan as plain data that can leave Dialogplan and come back: what the model holds, with names in place of references and no places in a
 * text. Its form is a contract, described for other programs by syntaxes/plan.schema.json, which is made of it.
 */

const nameForm = '^\\p{Lu}[\\p{L}\\p{M}\\p{N}_-]*$';
const timeForm = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
const addressForm = '^[^<>\\s]+$';
const matches = (form: string) => (value: string) => new RegExp(form, 'u').test(value);

const name = text(shapeTexts.name, (value) => matches(nameForm)(value.normalize('NFC')), {
    pattern: nameForm,
});
const date = text(shapeTexts.date, (value) => readDate(value) === value, { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
const clock = text(shapeTexts.time, matches(timeForm), { pattern: timeForm });
const said = text();
const words = optional(said);

const period = record({ start: date, end: date });
const time = record({ start: clock, end: clock });
const duration = record({
    amount: whole(1),
    unit: oneOf('day', 'workday', 'week', 'month', 'quarter', 'tertial', 'half-year', 'year'),
});
const interval = { every: whole(1), unit: oneOf('day', 'week', 'month', 'quarter', 'tertial', 'half-year', 'year') };
const month = oneOf(
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
);
const monthOrWeek = either(record({ month }), record({ week: whole(1, 53) }));
const roleFunction = oneOf(
    'executive',
    'contract-owner',
    'contract-manager',
    'operations',
    'user',
    'account-manager',
    'bid-manager',
    'procurement-officer',
    'project-manager',
    'specialist',
    'finance',
    'legal',
);
const levelKind = oneOf('operational', 'tactical', 'strategic');
const bound = optional(oneOf('at-least', 'at-most'));

const participant = either(
    record({ kind: oneOf('role', 'person'), organisation: name, name }),
    record({ kind: oneOf('function'), function: roleFunction, side: optional(oneOf('both', 'buyer', 'supplier', 'partner')) }),
);

const organisation = record({
    name,
    title: words,
    country: optional(name),
    timezone: words,
    closures: list(
        either(
            record({ kind: oneOf('period'), period, reason: words }),
            record({ kind: oneOf('weeks'), startWeek: whole(1, 53), endWeek: whole(1, 53), reason: words }),
        ),
    ),
    roles: list(
        record({
            name,
            title: words,
            functions: list(roleFunction),
            holders: list(record({ person: name, from: optional(date), until: optional(date), alternate: optional(name) })),
        }),
    ),
    persons: list(
        record({
            name,
            fullName: words,
            email: optional(text(shapeTexts.email, matches(addressForm), { pattern: addressForm })),
        }),
    ),
});

const forum = record({
    name,
    title: words,
    kind: optional(oneOf('event', 'conference', 'fair', 'regional')),
    organiser: words,
    place: words,
    url: words,
    years: optional(record({ interval: whole(1), from: optional(whole(1)), times: list(monthOrWeek) })),
    periods: list(period),
});

const channel = record({
    name,
    title: words,
    kind: optional(oneOf('press', 'trade-press', 'social')),
    publisher: words,
    url: words,
});

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
    record({ kind: oneOf('dates'), dates: list(date) }),
    record({ kind: oneOf('as-needed'), within: optional(duration) }),
);
const rhythm = either(counted, either(relative, listed));

const position = either(
    record({
        kind: oneOf('weekday'),
        weekday: oneOf('monday', 'tuesday', 'wednesday', 'thursday', 'friday'),
        ordinal: optional(oneOf(1, 2, 3, 4, -1)),
    }),
    either(record({ kind: oneOf('day'), day: whole(1, 31) }), record({ kind: oneOf('workday'), ordinal: whole(-1, 31) })),
);

const step = record({
    rhythm,
    position: optional(position),
    months: list(month),
    weeks: list(whole(1, 53)),
    time: optional(time),
    first: optional(duration),
});

const meeting = record({
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
    places: list(record({ mode: optional(oneOf('physical', 'digital')), organisation: optional(name), detail: words })),
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

const dialogue = record({
    name: optional(name),
    title: said,
    internal: truth,
    arenas: list(
        record({
            kind: optional(
                oneOf(
                    'physical',
                    'digital',
                    'phone',
                    'email',
                    'tender-portal',
                    'rfi',
                    'hearing',
                    'consultation',
                    'demonstration',
                    'negotiation',
                ),
            ),
            named: optional(record({ name, title: words })),
            detail: words,
        }),
    ),
    participants: list(participant),
    about: list(said),
    influence: list(said),
    dates: optional(record({ start: date, end: date, time: optional(time) })),
    times: optional(record({ times: list(monthOrWeek), year: optional(whole(1)) })),
    due: optional(date),
});

const phase = record({
    kind: oneOf('before', 'during', 'after'),
    title: words,
    period: optional(period),
    milestones: list(record({ kind: oneOf('published', 'questions', 'answers', 'bids', 'award', 'signed'), date })),
    dialogues: list(dialogue),
});

const governance = record({
    required: truth,
    requiredBy: words,
    requirements: list(record({ name, text: said })),
    levels: list(record({ kind: levelKind, title: words, handles: list(said), decides: list(said), meetings: list(meeting) })),
    escalations: list(
        record({
            from: levelKind,
            to: levelKind,
            within: optional(duration),
            by: list(participant),
            about: words,
            fulfils: list(name),
        }),
    ),
});

const held = record({
    meeting: name,
    date,
    planned: optional(date),
    present: list(participant),
    decided: list(said),
    actions: list(record({ text: said, by: participant, due: date, done: optional(date) })),
});

const deal = record({
    name,
    title: words,
    buyers: list(name),
    suppliers: list(name),
    partners: list(name),
    type: optional(oneOf('one-off', 'direct-procurement', 'procurement', 'partnership', 'innovation-procurement')),
    delivery: optional(oneOf('goods', 'service', 'works', 'strategic')),
    procedure: optional(
        oneOf(
            'open',
            'selective',
            'negotiated',
            'negotiated-without-notice',
            'competitive-dialogue',
            'innovation-partnership',
            'below-threshold',
            'direct-procurement',
            'call-off',
            'mini-competition',
            'dynamic-purchasing',
        ),
    ),
    reference: words,
    value: optional(record({ amount: whole(0), currency: oneOf('SEK', 'EUR', 'NOK', 'DKK') })),
    contract: optional(
        record({
            start: date,
            end: date,
            options: list(record({ times: whole(1), duration, notice: optional(duration) })),
        }),
    ),
    framework: words,
    purpose: words,
    internal: list(said),
    phases: list(phase),
    governance: optional(governance),
    held: list(held),
});

export const planRecord = record({
    organisations: list(organisation),
    forums: list(forum),
    channels: list(channel),
    deals: list(deal),
});

export type PlanRecord = Of<typeof planRecord>;
export type DealRecord = Of<typeof deal>;
export type MeetingRecord = Of<typeof meeting>;
export type PhaseRecord = Of<typeof phase>;
export type GovernanceRecord = Of<typeof governance>;
export type HeldRecord = Of<typeof held>;
export type OrganisationRecord = Of<typeof organisation>;
export type ForumRecord = Of<typeof forum>;
export type ChannelRecord = Of<typeof channel>;
export type ParticipantRecord = Of<typeof participant>;
export type CadenceStepRecord = Of<typeof step>;
export type DurationRecord = Of<typeof duration>;
export type IntervalRecord = { readonly every: number; readonly unit: Of<(typeof interval)['unit']> };
export type PeriodRecord = Of<typeof period>;
export type TimeRecord = Of<typeof time>;
