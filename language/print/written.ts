import type { CadenceStep } from '../model/meeting.ts';
import { englishOrdinal } from '../vocabulary/write-form.ts';
import type {
    CadenceStepRecord,
    DurationRecord,
    IntervalRecord,
    ParticipantRecord,
    PeriodRecord,
    TimeRecord,
} from './plan-record.ts';

const ordinals: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' };

/** A text in quotes. Line breaks are kept as the language writes them, other control characters have no place in a plan. */
export function writeText(text: string): string {
    const escaped = text
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/\\/g, '\\\\')
        .replace(/"/g, '\\"')
        .replace(/\n/g, '\\n');
    return `"${escaped.replace(/[\p{Cc}\p{Cs}]/gu, ' ')}"`;
}

/** Parts of a line, with a space between; those that are not there are left out. */
export function joined(...parts: readonly (string | false | undefined)[]): string {
    return parts.filter(Boolean).join(' ');
}

/** A property with the given parts after its word; nothing where there are none. */
export function writeList(word: string, parts: readonly string[]): readonly string[] {
    return parts.length > 0 ? [`${word} ${parts.join(', ')}`] : [];
}

export function writeDuration({ amount, unit }: DurationRecord): string {
    return `${amount} ${amount === 1 ? unit : `${unit}s`}`;
}

export function writeInterval({ every, unit }: IntervalRecord): string {
    if (every === 2 && unit === 'week') return 'every-other week';
    return every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
}

export function writePeriod({ start, end }: PeriodRecord): string {
    return start === end ? start : `${start} to ${end}`;
}

export function writeTime({ start, end }: TimeRecord): string {
    return `${start}-${end}`;
}

export function writeTimes(times: readonly ({ readonly month: string } | { readonly week: number })[]): string {
    return times.map((time) => ('month' in time ? time.month : `week ${time.week}`)).join(', ');
}

export function writeParticipant(participant: ParticipantRecord): string {
    if ('function' in participant) {
        const { function: named, side } = participant;
        return side ? `${named} of ${side}` : named;
    }
    return `${participant.organisation}.${'role' in participant ? participant.role : participant.person}`;
}

/** One step of a cadence, with its modifiers. */
export function writeStep({ rhythm, position, months, weeks, time, first }: CadenceStep | CadenceStepRecord): string {
    const named = [...months, ...weeks.map((week) => `week ${week}`)];
    return [
        writeRhythm(rhythm),
        first && (first.amount === 1 ? `the first ${first.unit}` : `the first ${writeDuration(first)}`),
        named.length > 0 && `in ${named.join(', ')}`,
        position && `on ${writePosition(position)}`,
        time && `at ${writeTime(time)}`,
    ]
        .filter(Boolean)
        .join(' ');
}

function writeRhythm(rhythm: (CadenceStep | CadenceStepRecord)['rhythm']): string {
    switch (rhythm.kind) {
        case 'every':
            return [rhythm.bound, writeInterval(rhythm)].filter(Boolean).join(' ');
        case 'times': {
            const most = rhythm.most === rhythm.least ? '' : ` to ${rhythm.most}`;
            const count = `${rhythm.least}${most} ${rhythm.most === 1 ? 'time' : 'times'} per year`;
            return [rhythm.bound, count].filter(Boolean).join(' ');
        }
        case 'dates':
            return `on ${rhythm.dates.join(', ')}`;
        case 'relative': {
            const anchor = 'event' in rhythm.anchor ? rhythm.anchor.event : rhythm.anchor.meeting;
            return `${writeDuration(rhythm.distance)} ${rhythm.direction} ${anchor}`;
        }
        case 'together':
            return `together-with ${rhythm.meeting}`;
        case 'as-needed':
            return rhythm.within ? `as-needed within ${writeDuration(rhythm.within)}` : 'as-needed';
    }
}

function writePosition(position: NonNullable<(CadenceStep | CadenceStepRecord)['position']>): string {
    switch (position.kind) {
        case 'weekday':
            return position.ordinal === undefined ? position.weekday : `${ordinals[position.ordinal]} ${position.weekday}`;
        case 'day':
            return englishOrdinal(position.day);
        case 'workday':
            return `${ordinals[position.ordinal] ?? englishOrdinal(position.ordinal)} workday`;
    }
}
