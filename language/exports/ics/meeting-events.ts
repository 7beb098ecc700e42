import type { Meeting } from '../../model/meeting.ts';
import type { IsoDate } from '../../model/values.ts';
import { attendeesOf, callsOf } from '../../schedule/attendees.ts';
import type { DealCalendar } from '../../schedule/calendar-of.ts';
import { dayOf } from '../../schedule/days.ts';
import type { Attendee, MeetingSchedule, Occurrence } from '../../schedule/schedule.ts';
import { capitalised } from '../../views/capitalised.ts';
import { describePlaces } from '../../views/describe-places.ts';
import { phrasesOf } from '../../views/phrases-of.ts';
import { say } from '../../views/say.ts';
import { texts } from '../../views/texts.ts';
import { titleOf } from '../../views/title-of.ts';
import { isMeant } from '../who.ts';
import type { CalendarDeal } from './calendar-deal.ts';
import type { CalendarEvent, Reminder } from './calendar-event.ts';
import type { CalendarReader } from './calendar-reader.ts';
import { descriptionOf, summaryOf } from './event-text.ts';
import { dayAfter } from './moment.ts';
import { type PlannedEvent, seriesOf } from './series.ts';
import { uidOf } from './uid-of.ts';

/** The entries of a meeting, for everyone or for the one who reads: series where the dates follow a rule, single events elsewhere. */
export function meetingEvents(deal: CalendarDeal, meeting: MeetingSchedule, reader: CalendarReader): readonly CalendarEvent[] {
    const called = meeting.occurrences
        .filter(({ status }) => status !== 'dropped')
        .filter((occurrence) => isCalled(deal, meeting, occurrence, reader))
        .map((occurrence) => ({ occurrence, ...plannedEvent(deal, meeting, occurrence, reader) }));
    return stretches(called).flatMap(seriesOf);
}

interface Called extends PlannedEvent {
    readonly occurrence: Occurrence;
}

/** Of a meeting that is called off, it matters who would have come, so that it keeps its place in their series. */
function isCalled(
    { schedule }: CalendarDeal,
    meeting: MeetingSchedule,
    occurrence: Occurrence,
    { who }: CalendarReader,
): boolean {
    return who === undefined || callsOf(schedule, meeting, occurrence).some((attendee) => isMeant(attendee, who));
}

function plannedEvent(
    deal: CalendarDeal,
    scheduled: MeetingSchedule,
    occurrence: Occurrence,
    reader: CalendarReader,
): PlannedEvent {
    const { schedule, workdays } = deal;
    const { meeting, level } = scheduled;
    const { date, time, planned, status } = occurrence;
    const people = attendeesOf(schedule, scheduled, occurrence);
    const event: CalendarEvent = {
        uid: uidOf(deal.id, meeting, occurrence),
        instead: undefined,
        start: { date, time: time?.start, timeZone: schedule.timeZone },
        end: { date: time ? date : dayAfter(date), time: time?.end, timeZone: schedule.timeZone },
        rule: undefined,
        until: date,
        except: [],
        summary: summaryOf(titleOf(meeting), schedule.deal),
        description: descriptionOf(schedule.deal, scheduled, occurrence, people, reader),
        location: capitalised(describePlaces(meeting.places, reader.language)),
        categories: [capitalised(phrasesOf(reader.language).levels[level.kind]), titleOf(schedule.deal)],
        people,
        reminder: reminderOf(meeting, date, workdays, reader.language),
        isBusy: time !== undefined,
        isInternal: reader.edition === 'internal',
    };
    return { planned, event, byPlan: status === 'moved' || status === 'cancelled' ? status : undefined };
}

/** On the day by which the notice has to be out; none where that would be after the meeting's own day has begun. */
function reminderOf(
    { notice, ...meeting }: Meeting,
    date: IsoDate,
    workdays: DealCalendar,
    language: string,
): Reminder | undefined {
    const days = notice ? dayOf(date) - dayOf(workdays.reckon(date, notice, 'before')) : 0;
    return days > 0 ? { days, text: say(texts.calendar.noticeDue, language, { meeting: titleOf(meeting) }) } : undefined;
}

/**
 * The occurrences that could be one series: those of one step of the cadence that call the same chair and participants, since whoever calls to a
 * series is the same throughout. Guests come and go.
 */
function stretches(called: readonly Called[]): readonly (readonly Called[])[] {
    const found: Called[][] = [];
    let last: Called | undefined;
    for (const one of called) {
        const current = found.at(-1);
        if (current && (!last || isAlike(last, one))) current.push(one);
        else found.push([one]);
        // Of a meeting that is called off it does not matter who would have come.
        if (one.byPlan !== 'cancelled' || !last) last = one;
    }
    return found;
}

function isAlike(a: Called, b: Called): boolean {
    if (a.occurrence.step !== b.occurrence.step) return false;
    if (a.byPlan === 'cancelled' || b.byPlan === 'cancelled') return true;
    const [regular, others] = [a, b].map(({ event }) => event.people.filter(({ part }) => part !== 'guest'));
    return (
        (a.event.start.time === undefined) === (b.event.start.time === undefined) &&
        regular?.length === others?.length &&
        (regular ?? []).every((one, index) => isSame(one, others?.[index]))
    );
}

function isSame(one: Attendee, other: Attendee | undefined): boolean {
    return (
        one.part === other?.part && one.role === other.role && one.person === other.person && one.alternate === other.alternate
    );
}
