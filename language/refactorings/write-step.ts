import type { CadenceStep, Position, Rhythm } from '../model/meeting.ts';
import type { Duration } from '../model/values.ts';
import { englishOrdinal } from '../vocabulary/write-form.ts';

const ordinals: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' };

/** A step of a cadence that is counted out, as plan text in English: `every month the first 6 months on first tuesday at 09:00-10:00`. */
export function writeStep({ rhythm, position, months, weeks, time, first }: CadenceStep): string {
    const named = [...months, ...weeks.map((week) => `week ${week}`)];
    return [
        writeRhythm(rhythm),
        first && `the first ${writeDuration(first)}`,
        named.length > 0 && `in ${named.join(', ')}`,
        position && `on ${writePosition(position)}`,
        time && `at ${time.start}-${time.end}`,
    ]
        .filter(Boolean)
        .join(' ');
}

function writeRhythm(rhythm: Rhythm): string {
    if (rhythm.kind === 'times') return `${rhythm.least} ${rhythm.least === 1 ? 'time' : 'times'} per year`;
    if (rhythm.kind !== 'every') return '';
    const { every, unit } = rhythm;
    if (every === 2 && unit === 'week') return 'every-other week';
    return every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
}

function writePosition(position: Position): string {
    switch (position.kind) {
        case 'weekday':
            return position.ordinal === undefined ? position.weekday : `${ordinals[position.ordinal]} ${position.weekday}`;
        case 'day':
            return englishOrdinal(position.day);
        case 'workday':
            return `${ordinals[position.ordinal] ?? englishOrdinal(position.ordinal)} workday`;
    }
}

function writeDuration({ amount, unit }: Duration): string {
    return amount === 1 ? unit : `${amount} ${unit}s`;
}
