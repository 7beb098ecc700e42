import { meeting, type step } from './meeting-record.ts';
import { channel, forum, organisation } from './party-records.ts';
import {
    date,
    duration,
    type interval,
    levelKind,
    monthOrWeek,
    name,
    participant,
    period,
    said,
    time,
    words,
} from './record-values.ts';
import { either, filled, list, type Of, oneOf, optional, record, truth, whole } from './shape.ts';

/*
 * A plan as plain data that can leave Dialogplan and come back: what the model holds, with names in place of references and no places in a
 * text. Its form is a contract, described for other programs by syntaxes/plan.schema.json, which is made of it.
 */

const dialogue = record({
    name: optional(name),
    title: said,
    internal: truth,
    arenas: list(
        either(
            record({
                kind: oneOf(
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
                detail: words,
            }),
            record({ named: name, detail: words }),
        ),
    ),
    participants: list(participant),
    about: list(said),
    influence: list(said),
    dates: optional(record({ start: date, end: date, time: optional(time) })),
    times: optional(record({ times: filled(monthOrWeek), year: optional(whole(1)) })),
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

/** The parts of a plan. */
export const planParts = {
    organisations: list(organisation),
    forums: list(forum),
    channels: list(channel),
    deals: list(deal),
};

export const planRecord = record(planParts);

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
