import type * as ast from '../generated/ast.ts';
import { readDate } from '../syntax/literals.ts';
import { every, first } from '../syntax/members.ts';
import { buildDuration, buildMinutes, buildTime, buildTimes } from './build-common.ts';
import type { OrganisationBuilder } from './build-organisation.ts';
import { buildParticipants } from './build-participants.ts';
import type { CadenceException, CadenceStep, Interval, Meeting, Position, Rhythm, Starting } from './meeting.ts';
import { sourceOf } from './source.ts';

export function buildMeeting(node: ast.Meeting, organisations: OrganisationBuilder): Meeting {
    const participants = (list: readonly (ast.Participant | undefined)[] | undefined) =>
        buildParticipants(list ?? [], organisations);
    const chair = first(node.members, 'ChairProperty');
    const minutes = first(node.members, 'Minutes');
    return {
        name: node.name,
        title: node.title,
        cadence: (first(node.members, 'Cadence')?.steps ?? []).flatMap(buildStep),
        starting: buildStarting(first(node.members, 'Starting')),
        exceptions: every(node.members, 'Exception').flatMap(buildException),
        places: (first(node.members, 'PlaceProperty')?.alternatives ?? []).map((place) => ({
            mode: place.mode,
            organisation: organisations.resolve(place.organisation?.ref),
            detail: place.detail,
        })),
        chairs: participants(chair?.chairs),
        alternating: chair?.alternating ? buildInterval(chair.alternating) : undefined,
        participants: participants(first(node.members, 'WithProperty')?.participants),
        guests: (first(node.members, 'InviteProperty')?.guests ?? []).flatMap((guest) =>
            participants([guest.participant]).map((participant) => ({ participant, every: guest.everyOther ? 2 : guest.nth })),
        ),
        purpose: first(node.members, 'MeetingPurposeProperty')?.purpose,
        agenda: (first(node.members, 'Agenda')?.items ?? []).map((item) => ({
            category: item.category,
            text: item.text ?? '',
            minutes: buildMinutes(item.duration),
            by: participants([item.by])[0],
        })),
        notice: buildDuration(first(node.members, 'Notice')?.duration),
        reports: every(node.members, 'Report').map((report) => ({
            text: report.text ?? '',
            by: participants(report.by)[0],
            before: buildDuration(report.duration),
        })),
        minutes: minutes && {
            by: participants(minutes.by)[0],
            within: buildDuration(minutes.within),
            approved: buildDuration(minutes.approved),
        },
        internal: every(node.members, 'InternalProperty').flatMap((property) => property.text ?? []),
        fulfils: every(node.members, 'FulfilsProperty').flatMap((property) =>
            property.requirements.flatMap((requirement) => requirement.ref?.name ?? []),
        ),
        source: sourceOf(node),
    };
}

function buildStep(node: ast.CadenceStep): CadenceStep[] {
    const rhythm = node.rhythm && buildRhythm(node.rhythm);
    if (!rhythm) return [];
    const times = buildTimes(every(node.modifiers, 'InModifier').flatMap((modifier) => modifier.times));
    return [
        {
            rhythm,
            position: buildPosition(first(node.modifiers, 'OnModifier')?.position),
            months: times.flatMap((time) => ('month' in time ? time.month : [])),
            weeks: times.flatMap((time) => ('week' in time ? time.week : [])),
            time: buildTime(first(node.modifiers, 'AtModifier')?.time),
            first: buildDuration(first(node.modifiers, 'ForModifier')),
        },
    ];
}

function buildRhythm(node: ast.Rhythm): Rhythm | undefined {
    switch (node.$type) {
        case 'EveryRhythm': {
            const interval = buildInterval(node);
            return interval && { kind: 'every', bound: node.bound, ...interval };
        }
        case 'TimesRhythm':
            return node.count > 0
                ? { kind: 'times', bound: node.bound, least: node.count, most: node.most ?? node.count }
                : undefined;
        case 'DatesRhythm':
            return { kind: 'dates', dates: node.dates.flatMap((date) => readDate(date) ?? []) };
        case 'RelativeRhythm': {
            const distance = buildDuration(node.distance);
            const meeting = node.anchor?.ref?.name;
            const anchor = node.event ? { event: node.event } : meeting ? { meeting } : undefined;
            return distance && anchor && node.relation
                ? { kind: 'relative', distance, direction: node.relation, anchor }
                : undefined;
        }
        case 'TogetherRhythm':
            return node.anchor?.ref ? { kind: 'together', meeting: node.anchor.ref.name } : undefined;
        case 'AsNeededRhythm':
            return { kind: 'as-needed', within: buildDuration(node.within) };
    }
}

function buildInterval(node: {
    readonly everyOther: boolean;
    readonly interval?: number;
    readonly unit?: ast.CadenceUnit;
}): Interval | undefined {
    const every = node.everyOther ? 2 : (node.interval ?? 1);
    return node.unit && every > 0 ? { every, unit: node.unit } : undefined;
}

function buildPosition(node: ast.Position | undefined): Position | undefined {
    switch (node?.$type) {
        case 'WeekdayPosition':
            return node.weekday && { kind: 'weekday', weekday: node.weekday, ordinal: node.ordinal };
        case 'DayPosition':
            return node.day >= 1 && node.day <= 31 ? { kind: 'day', day: node.day } : undefined;
        case 'WorkdayPosition':
            return node.ordinal ? { kind: 'workday', ordinal: node.ordinal } : undefined;
        default:
            return undefined;
    }
}

function buildStarting(node: ast.Starting | undefined): Starting | undefined {
    const date = readDate(node?.date);
    if (date) return { date };
    return node?.contractStart ? { distance: buildDuration(node.distance), direction: node.relation ?? 'after' } : undefined;
}

function buildException(node: ast.Exception): CadenceException[] {
    const [date, to] = [readDate(node.date), readDate(node.movedTo)];
    if (date && node.cancelled) return [{ kind: 'cancelled', date, reason: node.reason }];
    return date && to ? [{ kind: 'moved', date, to, time: buildTime(node.time), reason: node.reason }] : [];
}
