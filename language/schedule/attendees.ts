import type { Interval } from '../model/meeting.ts';
import type { Holder, Organisation, Participant, Person, Role } from '../model/parties.ts';
import type { Deal } from '../model/plan.ts';
import { organisationsOn } from '../model/sides.ts';
import type { IsoDate } from '../model/values.ts';
import { monthsIn } from './add-duration.ts';
import { dayInMonth, dayOf, dayOfMonth, monthOf } from './days.ts';
import type { Attendee, DealSchedule, MeetingSchedule, Occurrence } from './schedule.ts';

/**
 * Who is called to an occurrence: its chair, the participants, and the guests whose turn it is; each person once, in the first of these parts, and
 * each role that nobody holds on that day. A role is whoever holds it on the day, a function the roles that have it.
 */
export function attendeesOf(schedule: DealSchedule, meeting: MeetingSchedule, occurrence: Occurrence): readonly Attendee[] {
    const called = new Map<Person | Role, Attendee>();
    for (const attendee of callsOf(schedule, meeting, occurrence)) {
        const who = attendee.person ?? attendee.role;
        if (who && !called.has(who)) called.set(who, attendee);
    }
    return [...called.values()];
}

/** The same, seat by seat: a person as often as called, for whoever asks in which roles that is. */
export function callsOf(
    { deal }: DealSchedule,
    { meeting, start }: MeetingSchedule,
    occurrence: Occurrence,
): readonly Attendee[] {
    const { date, number = 0 } = occurrence;
    const seats = (participants: readonly Participant[]) => participants.flatMap((participant) => seatsOf(participant, deal));
    const chairs = seats(meeting.chairs);
    const chair = chairs[turnOf(meeting.alternating, start ?? date, occurrence) % chairs.length];
    const guests = meeting.guests.filter(({ every = 1 }) => number > 0 && number % every === 0);
    const call = (part: Attendee['part'], called: readonly Seat[]) => called.flatMap((seat) => attendeesIn(seat, part, date));
    return [
        ...call('chair', chair ? [chair] : []),
        ...call('participant', seats(meeting.participants)),
        ...call('guest', seats(guests.map(({ participant }) => participant))),
    ];
}

/** Whom a participant stands for on a day. */
export function attendeesFor(participant: Participant, deal: Deal, date: IsoDate): readonly Attendee[] {
    return seatsOf(participant, deal).flatMap((seat) => attendeesIn(seat, 'participant', date));
}

/** A role or a person of an organisation. */
interface Seat {
    readonly organisation: Organisation;
    readonly role: Role | undefined;
    readonly person: Person | undefined;
}

function seatsOf(participant: Participant, deal: Deal): readonly Seat[] {
    switch (participant.kind) {
        case 'role':
            return [{ organisation: participant.organisation, role: participant.role, person: undefined }];
        case 'person':
            return [{ organisation: participant.organisation, role: undefined, person: participant.person }];
        case 'function':
            return organisationsOn(deal, participant.side).flatMap((organisation) =>
                organisation.roles
                    .filter(({ functions }) => functions.includes(participant.function))
                    .map((role) => ({ organisation, role, person: undefined })),
            );
    }
}

/** A role that several hold at once sends all of them. */
function attendeesIn({ organisation, role, person }: Seat, part: Attendee['part'], date: IsoDate): readonly Attendee[] {
    const holders = role?.holders.filter((holder) => holdsOn(holder, date)) ?? [];
    return holders.length > 0
        ? holders.map((holder) => ({ part, organisation, role, person: holder.person, alternate: holder.alternate }))
        : [{ part, organisation, role, person, alternate: undefined }];
}

function holdsOn({ from, until }: Holder, date: IsoDate): boolean {
    return date >= (from ?? date) && date <= (until ?? date);
}

/** How many times the chair has changed: each time, or as often as the interval since the start of the cadence has passed. Before it, none. */
function turnOf(alternating: Interval | undefined, start: IsoDate, { date, number = 1 }: Occurrence): number {
    if (!alternating) return number - 1;
    const [from, day] = [dayOf(start), dayOf(date)];
    const { every, unit } = alternating;
    if (unit === 'day' || unit === 'week') return Math.max(0, Math.floor((day - from) / (every * (unit === 'week' ? 7 : 1))));
    const begun = monthOf(day) - monthOf(from);
    const months = dayInMonth(monthOf(day), dayOfMonth(from)) > day ? begun - 1 : begun;
    return Math.max(0, Math.floor(months / (every * monthsIn[unit])));
}
