import { minutesOf } from '../model/clock-minutes.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Person } from '../model/parties.ts';
import type { Deal } from '../model/plan.ts';
import { rolesOf } from '../model/roles-in-use.ts';
import type { TimeRange } from '../model/values.ts';
import { attendeesOf } from './attendees.ts';
import { type Day, dayOf } from './days.ts';
import type { DealSchedule, MeetingSchedule, Occurrence } from './schedule.ts';
import { utcOffset } from './utc-offset.ts';

/** Where a deal stands: in which file, and how many others come before it there. */
export interface DealPlace {
    readonly uri: string;
    readonly order: number;
    readonly deal: Deal;
}

/** The hours of a meeting at one time of day by UTC: the same object for all days on which it has them. */
export interface Sitting {
    readonly place: DealPlace;
    /** How many meetings of the deal come before it. */
    readonly meeting: number;
    /** Minutes of the day by UTC; the end is exclusive. */
    readonly start: number;
    readonly end: number;
    /** How many days the plan's own calendar is ahead of UTC then. */
    readonly ahead: number;
}

/** When a deal calls someone. The lists are parallel: the days by UTC, and what sits on each. */
export interface Calls {
    readonly person: Person;
    readonly days: readonly Day[];
    readonly sittings: readonly Sitting[];
}

/**
 * Whom a deal's schedule calls and when, by who they are, in the order in which it calls them. Only meetings with a time are among them: one
 * that takes all day keeps nobody from another.
 */
export type Engagements = ReadonlyMap<string, Calls>;

/** The engagements keep to the place they are given, whatever becomes of it. */
export function engagementsOf(schedule: DealSchedule, place: DealPlace): Engagements {
    const engagements = new Map<string, { person: Person; days: Day[]; sittings: Sitting[] }>();
    schedule.meetings.forEach((meeting, index) => {
        const called = createCalled(schedule, meeting);
        const sittings = createSittings(schedule.timeZone, place, index);
        for (const occurrence of meeting.occurrences) {
            if (occurrence.number === undefined || !occurrence.time) continue;
            const sat = sittings(dayOf(occurrence.date), occurrence.time);
            for (const [who, person] of called(occurrence)) {
                let calls = engagements.get(who);
                if (!calls) {
                    calls = { person, days: [], sittings: [] };
                    engagements.set(who, calls);
                }
                for (const { day, sitting } of sat) {
                    calls.days.push(day);
                    calls.sittings.push(sitting);
                }
            }
        }
    });
    return engagements;
}

/** Answers who is called to an occurrence. Where that is the same each time, it is looked up once. */
function createCalled(schedule: DealSchedule, meeting: MeetingSchedule): (occurrence: Occurrence) => ReadonlyMap<string, Person> {
    let same: ReadonlyMap<string, Person> | undefined;
    const varies = isVaried(meeting.meeting, schedule.deal);
    return (occurrence) => {
        if (same) return same;
        const called = new Map(
            attendeesOf(schedule, meeting, occurrence).flatMap(({ organisation, person }) =>
                // By file, organisation and name: a person keeps being the same one when lines shift.
                person ? [[`${organisation.source.uri}#${organisation.name}.${person.name}`, person] as const] : [],
            ),
        );
        if (!varies) same = called;
        return called;
    };
}

function isVaried({ chairs, participants, guests }: Meeting, deal: Deal): boolean {
    const all = [...chairs, ...participants, ...guests.map(({ participant }) => participant)];
    const holders = all.flatMap((one) => rolesOf(one, deal)).flatMap(({ role }) => role.holders);
    return (
        chairs.length > 1 || guests.some(({ every }) => every !== undefined) || holders.some(({ from, until }) => from || until)
    );
}

/** Answers what sits on a day, by UTC; after midnight by UTC, on the next day too. */
function createSittings(zone: string, place: DealPlace, meeting: number) {
    const known = new Map<string, Sitting>();
    const sitting = (start: number, end: number, ahead: number): Sitting => {
        const key = `${start} ${end} ${ahead}`;
        const found = known.get(key) ?? { place, meeting, start, end, ahead };
        known.set(key, found);
        return found;
    };
    return (day: Day, time: TimeRange): readonly { readonly day: Day; readonly sitting: Sitting }[] => {
        const [start, end] = [minutesOf(time.start), minutesOf(time.end)];
        const from = day * 1440 + start - utcOffset(zone, day, start);
        const first = Math.floor(from / 1440);
        const startsAt = from - first * 1440;
        const endsAt = startsAt + end - start;
        return [
            { day: first, sitting: sitting(startsAt, Math.min(endsAt, 1440), day - first) },
            ...(endsAt > 1440 ? [{ day: first + 1, sitting: sitting(0, endsAt - 1440, day - first - 1) }] : []),
        ];
    };
}
