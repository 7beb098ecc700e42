import type * as ast from '../generated/ast.ts';
import type { CadenceStep, Starting } from '../model/meeting.ts';
import type { IsoDate, TimeRange } from '../model/values.ts';
import { writeStep } from '../print/written.ts';
import { dealAround } from '../rules/deal-around.ts';
import { inLanguage } from '../rules/in-language.ts';
import { placeOf } from '../rules/place.ts';
import type { TextChange } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { workdaysOf } from '../schedule/calendar-of.ts';
import { dayOf } from '../schedule/days.ts';
import type { MeetingSchedule } from '../schedule/schedule.ts';
import { takesPlace } from '../schedule/takes-place.ts';
import { first } from '../syntax/members.ts';
import { alone } from './alone.ts';
import { scheduleOfMeeting } from './cadence-to-dates.ts';
import { guessedCadences } from './guessed-cadences.ts';
import { layOutWith } from './lay-out-with.ts';
import { lineBelow } from './line-below.ts';
import { nodeAt } from './node-at.ts';
import type { Refactoring } from './refactoring.ts';
import { hasComment, isSilenced } from './with-comments.ts';

/** English texts of the refactoring; the keys of their translations. */
export const datesToCadenceTexts = { title: 'Write the dates as a cadence: {cadence}' } as const;

/** A list of dates becomes a cadence: only one that by the schedule gives exactly these dates, shifts and exceptions included. */
export const datesToCadence: Refactoring = {
    kind: 'rewrite',
    offers(place, context) {
        const cadence = nodeAt('Cadence', place, context);
        const meeting = cadence?.$container;
        const deal = cadence && dealAround(cadence);
        const schedule = meeting && scheduleOfMeeting(meeting, context);
        if (!cadence || !meeting || !deal || !schedule || hasComment(placeOf(cadence), context) || isSilenced(cadence, context))
            return [];
        const found = cadenceFor(schedule, context.dealOf(deal));
        const starting = first(meeting.members, 'Starting');
        if (!found || (found.starting && starting && hasComment(placeOf(starting), context))) return [];
        const text = inLanguage(writeStep(found.step), context);
        return [
            {
                title: datesToCadenceTexts.title,
                args: { cadence: text },
                changes: [
                    {
                        ...placeOf(cadence),
                        text:
                            found.starting && !starting ? text + lineBelow(cadence, `starting ${found.starting}`, context) : text,
                    },
                    ...(found.starting && starting ? [restart(starting, found.starting, context)] : []),
                ],
                newFiles: [],
            },
        ];
    },
};

interface FoundCadence {
    readonly step: CadenceStep;
    /** Where it begins; undefined where that is as the meeting says. */
    readonly starting: IsoDate | undefined;
}

type Deal = ReturnType<RuleContext['dealOf']>;

function cadenceFor(schedule: MeetingSchedule, deal: Deal): FoundCadence | undefined {
    const { meeting } = schedule;
    const [list, ...others] = meeting.cadence;
    if (list?.rhythm.kind !== 'dates' || others.length > 0 || list.first || !deal.contract) return undefined;
    const dates = [...new Set(list.rhythm.dates)].sort();
    const [firstDate, lastDate] = [dates[0], dates.at(-1)];
    if (firstDate === undefined || lastDate === undefined || dates.length < 2) return undefined;
    const wanted = fates(schedule);
    const only = alone(deal, schedule);
    const gives = (step: CadenceStep, starting: Starting | undefined): boolean => {
        const { own } = layOutWith(only, meeting, { cadence: [step], starting });
        return own !== undefined && fates(own) === wanted;
    };
    const { regular, named } = guessedCadences(dates.map(dayOf), workdaysOf(deal));
    // Chairs that alternate by the calendar are counted from where the cadence begins: that has to stay.
    const starts = meeting.alternating ? [undefined] : [undefined, firstDate];
    const begin = schedule.start ?? deal.contract.start;
    const ways = [
        ...starts.map((start) => ({ start, guesses: regular, ends: [undefined] })),
        ...starts.map((start) => ({ start, guesses: regular, ends: spans(start ?? begin, lastDate) })),
        ...starts.map((start) => ({ start, guesses: named, ends: [undefined] })),
    ];
    for (const { start, guesses, ends } of ways)
        for (const guess of guesses)
            for (const end of ends) {
                const step: CadenceStep = { ...guess, time: list.time, first: end };
                if (gives(step, start ? { date: start } : meeting.starting)) return { step, starting: start };
            }
    return undefined;
}

/** What becomes of a meeting's dates, as one text to compare. What was dropped is not held, in a list or otherwise. */
function fates({ occurrences }: MeetingSchedule): string {
    return occurrences
        .filter((one) => takesPlace(one) || one.status === 'cancelled')
        .map(
            ({ date, time, status }) =>
                `${date} ${time ? timeText(time) : ''} ${status === 'cancelled' || status === 'moved' ? status : ''}`,
        )
        .join('\n');
}

/** How long a cadence may last that holds its last date and soon ends, in whole months or weeks. */
function spans(from: IsoDate, last: IsoDate): readonly CadenceStep['first'][] {
    const [start, end] = [dayOf(from), dayOf(last)];
    if (end < start) return [];
    const months =
        (Number(last.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(from.slice(5, 7));
    const amount = last.slice(8) < from.slice(8) ? months : months + 1;
    const inMonths = amount % 12 === 0 ? { amount: amount / 12, unit: 'year' as const } : { amount, unit: 'month' as const };
    return [inMonths, { amount: Math.floor((end - start) / 7) + 1, unit: 'week' }];
}

function timeText({ start, end }: TimeRange): string {
    return `${start}-${end}`;
}

function restart(starting: ast.Starting, date: IsoDate, context: RuleContext): TextChange {
    return { ...placeOf(starting), text: inLanguage(`starting ${date}`, context) };
}
