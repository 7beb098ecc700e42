import { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../../model/meeting.ts';
import { attendeesOf } from '../../schedule/attendees.ts';
import { calendarOf, type DealCalendar } from '../../schedule/calendar-of.ts';
import type { Attendee, DealSchedule, MeetingSchedule, Occurrence } from '../../schedule/schedule.ts';
import { capitalised } from '../../views/capitalised.ts';
import { describePlaces } from '../../views/describe-places.ts';
import { phrasesOf } from '../../views/phrases-of.ts';
import { titleOf } from '../../views/title-of.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarReader } from './calendar-reader.ts';
import { descriptionOf, summaryOf } from './event-text.ts';
import { dayAfter, type Moment } from './moment.ts';
import { recurrenceRule } from './recurrence.ts';
import { uidOf } from './uid-of.ts';

/** An occurrence with those who are called to it. */
interface Call {
    readonly occurrence: Occurrence;
    readonly people: readonly Attendee[];
}

/**
 * The entries of a meeting. Dates of one step that call the same people and follow a rule to the day are one series; all others stand alone,
 * each with what is true of its own day: who holds the roles, whose turn it is to be a guest, why the date has moved.
 */
export function meetingEvents(
    schedule: DealSchedule,
    meeting: MeetingSchedule,
    reader: CalendarReader,
): readonly CalendarEvent[] {
    const write = writer(schedule, meeting, reader);
    return stretches(schedule, meeting).flatMap(
        (calls) => series(calls, write, schedule.timeZone) ?? calls.flatMap((call) => alone(call, write)),
    );
}

type Write = (call: Call) => CalendarEvent;

function writer(schedule: DealSchedule, scheduled: MeetingSchedule, reader: CalendarReader): Write {
    const { deal, timeZone } = schedule;
    const { meeting, level } = scheduled;
    const calendar = calendarOf(deal);
    return ({ occurrence, people }) => {
        const { date, time } = occurrence;
        return {
            uid: uidOf(deal, meeting, occurrence),
            instead: undefined,
            start: { date, time: time?.start, timeZone },
            end: { date: time ? date : dayAfter(date), time: time?.end, timeZone },
            rule: undefined,
            until: date,
            except: [],
            summary: summaryOf(titleOf(meeting), deal),
            description: descriptionOf(deal, scheduled, occurrence, people, reader),
            location: capitalised(describePlaces(meeting.places, reader.language)),
            categories: [capitalised(phrasesOf(reader.language).levels[level.kind]), titleOf(deal)],
            people,
            remindDays: remindDays(meeting, occurrence, calendar),
            isBusy: time !== undefined,
        };
    };
}

/** When the notice has to be out: days before the meeting's own. */
function remindDays({ notice }: Meeting, { date }: Occurrence, calendar: DealCalendar): number | undefined {
    return notice && Temporal.PlainDate.from(calendar.reckon(date, notice, 'before')).until(Temporal.PlainDate.from(date)).days;
}

/** The occurrences of a meeting, parted where its cadence takes its next step or others are called. What falls away calls nobody. */
function stretches(schedule: DealSchedule, meeting: MeetingSchedule): readonly (readonly Call[])[] {
    const found: Call[][] = [];
    for (const occurrence of meeting.occurrences) {
        if (occurrence.status === 'dropped') continue;
        const call = { occurrence, people: attendeesOf(schedule, meeting, occurrence) };
        const current = found.at(-1);
        const last = current?.at(-1);
        if (current && last && last.occurrence.step === occurrence.step && callsAlike(last, call)) current.push(call);
        else found.push([call]);
    }
    return found;
}

function callsAlike(a: Call, b: Call): boolean {
    // Of a meeting that is called off it does not matter who would have come.
    if (a.occurrence.status === 'cancelled' || b.occurrence.status === 'cancelled') return true;
    const isSame = (one: Attendee, other: Attendee | undefined) =>
        one.part === other?.part && one.role === other.role && one.person === other.person && one.alternate === other.alternate;
    return a.people.length === b.people.length && a.people.every((one, index) => isSame(one, b.people[index]));
}

/**
 * One series, if the dates follow a rule. What the plan itself moves or cancels are changes of a series, as calendars know them: the one that
 * moved keeps its place in it, the cancelled one leaves a gap.
 */
function series(calls: readonly Call[], write: Write, timeZone: string): readonly CalendarEvent[] | undefined {
    const first = calls.find(({ occurrence }) => occurrence.status === 'planned');
    const rule = calls.some(({ occurrence }) => occurrence.status === 'shifted')
        ? undefined
        : recurrenceRule(calls.map(({ occurrence }) => occurrence.planned));
    const opening = calls[0]?.occurrence.planned;
    if (!first || !rule || opening === undefined) return undefined;
    const { time } = first.occurrence;
    const placed = (planned: string): Moment => ({ date: planned, time: time?.start, timeZone });
    const master = write({ ...first, occurrence: { ...first.occurrence, date: opening } });
    const uid = write(calls[0] ?? first).uid;
    const gone = calls.filter(({ occurrence }) => occurrence.status === 'cancelled');
    const moved = calls.filter(({ occurrence }) => occurrence.status === 'moved');
    // Notice is reckoned in workdays: the series gives it early enough for each of its dates.
    const days = calls.flatMap((call) => write(call).remindDays ?? []);
    return [
        {
            ...master,
            uid,
            rule,
            until: calls.at(-1)?.occurrence.planned ?? opening,
            except: gone.map(({ occurrence }) => placed(occurrence.planned)),
            remindDays: days.length > 0 ? Math.max(...days) : undefined,
        },
        ...moved.map((call) => ({ ...write(call), uid, instead: placed(call.occurrence.planned) })),
    ];
}

function alone(call: Call, write: Write): readonly CalendarEvent[] {
    return call.occurrence.status === 'cancelled' ? [] : [write(call)];
}
