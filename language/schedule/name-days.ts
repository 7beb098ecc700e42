import type { CadenceStep, Meeting } from '../model/meeting.ts';
import { endOfSpan } from './add-duration.ts';
import { type CountedDays, everyDays, type Span } from './counted-days.ts';
import { type Day, dayOf, firstDay, lastDay } from './days.ts';
import type { NamedDay, Terms } from './named-day.ts';
import { daysTogether, relativeDays } from './relative-days.ts';
import { spreadDays } from './spread-days.ts';
import { startOf } from './start-of.ts';
import type { Surroundings } from './surroundings.ts';

/** No contract of the field runs for a century; a year 9999 is a slip of the pen. What lies further from a meeting's start is not counted out. */
const horizon = 36_525;

/**
 * The days that a meeting's cadence names, in order, each once. A step lasts from where the one before it ended until its own end; what follows a
 * step without end is never reached.
 */
export function nameDays(meeting: Meeting, around: Surroundings): readonly NamedDay[] {
    const cadenceStart = startOf(meeting, around.bounds, around.workdays);
    let start = cadenceStart;
    const named: (readonly NamedDay[])[] = [];
    for (const [index, step] of meeting.cadence.entries()) {
        const end = step.first && start !== undefined ? endOfSpan(start, step.first, around.workdays) : undefined;
        // A meeting that hangs on another has no start of its own unless one is written.
        const hangsFrom = index > 0 || meeting.starting ? start : undefined;
        named.push(daysOfStep(step, index, { meeting, around, cadenceStart, start, hangsFrom, end }));
        if (end === undefined) break;
        start = end;
    }
    return inOrder(named.flat());
}

interface Course {
    readonly meeting: Meeting;
    readonly around: Surroundings;
    readonly cadenceStart: Day | undefined;
    readonly start: Day | undefined;
    readonly hangsFrom: Day | undefined;
    readonly end: Day | undefined;
}

function daysOfStep(step: CadenceStep, index: number, course: Course): readonly NamedDay[] {
    const { meeting, around, cadenceStart, start, hangsFrom, end } = course;
    const { rhythm, time } = step;
    const within = ({ day }: NamedDay) => day >= (hangsFrom ?? day) && day < (end ?? day + 1);
    switch (rhythm.kind) {
        case 'dates': {
            const terms: Terms = { step: index, move: 'stay', earliest: firstDay, latest: lastDay };
            return rhythm.dates.map((date) => ({ day: dayOf(date), time, terms, missing: undefined }));
        }
        case 'relative':
            return relativeDays(rhythm, index, time, around).filter(within);
        case 'together':
            return daysTogether(rhythm, meeting, index, time, around).filter(within);
        case 'as-needed':
            return [];
        default: {
            if (!around.bounds || start === undefined || cadenceStart === undefined) return [];
            const latest = dayOf(around.bounds.end);
            const span: Span = { start, end: Math.min(end ?? latest + 1, latest + 1, cadenceStart + horizon) };
            const counted =
                rhythm.kind === 'every'
                    ? everyDays(rhythm, step, span, around.workdays)
                    : spreadDays(rhythm.least, step, cadenceStart, span, around.workdays);
            return namedBy(counted, step, { step: index, move: 'forward', earliest: firstDay, latest });
        }
    }
}

function namedBy({ days, short }: CountedDays, { time }: CadenceStep, terms: Terms): readonly NamedDay[] {
    const named = days.map((day): NamedDay => ({ day, time, terms, missing: undefined }));
    return short.length === 0
        ? named
        : named.concat(short.map((day) => ({ day, time, terms, missing: { kind: 'too-few-workdays' } })));
}

/** A day named twice is one occurrence: the earlier step's, and rather one that is there than one that is missing. */
function inOrder(named: readonly NamedDay[]): readonly NamedDay[] {
    // What is counted out is in order already, and there is most of it.
    if (named.every(({ day }, index) => index === 0 || day > (named[index - 1]?.day ?? day))) return named;
    const sorted = [...named].sort(
        (a, b) => a.day - b.day || Number(!!a.missing) - Number(!!b.missing) || a.terms.step - b.terms.step,
    );
    return sorted.filter(({ day }, index) => day !== sorted[index - 1]?.day);
}
