import { meetingsOf } from '../model/anchors.ts';
import type { Person } from '../model/parties.ts';
import type { IsoDate } from '../model/values.ts';
import { dateOf } from './days.ts';
import type { Calls, DealPlace, Engagements } from './engagements.ts';
import { compareSittings, overlap, putIn, type SittingsByDay, sittingsByDay, takeOut } from './sittings-by-day.ts';

/** A deal whose people's times are known. */
export interface OccupiedDeal {
    readonly place: DealPlace;
    readonly engagements: Engagements;
}

/** Two meetings to which one person is called at the same time. It belongs to the one that comes later, by file and as they stand in it. */
export interface Collision {
    /** How many meetings of the later deal come before it. */
    readonly meeting: number;
    readonly other: { readonly place: DealPlace; readonly meeting: number };
    /** Who is called to both, and when for the first time, by the clocks of the later plan. */
    readonly person: Person;
    readonly date: IsoDate;
}

/**
 * When the people of a workspace sit in which meetings, by person and day: a deal meets only those it shares someone's day with. What it tells of a
 * deal is worked out anew only when someone whom that deal calls is called otherwise than before.
 */
export interface OccupiedTimes {
    add(deal: OccupiedDeal): void;
    remove(deal: OccupiedDeal): void;
    /** The collisions that belong to a deal, in the order of its meetings; of each meeting with so many others at most. */
    collisionsOf(deal: OccupiedDeal): readonly Collision[];
    /** By file, a text about the collisions with a deal that belong to that file: where it differs, the file must be judged anew. */
    partIn(deal: OccupiedDeal): ReadonlyMap<string, string>;
}

/** Whoever sits in more meetings at once than this is not helped by the next of them. */
const most = 10;

interface Times {
    readonly deals: Map<OccupiedDeal, Calls>;
    /** Undefined while there is but one deal: most people are in no other. */
    byDay: SittingsByDay | undefined;
    changed: number;
}

export function createOccupiedTimes(): OccupiedTimes {
    const people = new Map<string, Times>();
    const told = new WeakMap<OccupiedDeal, { readonly at: number; readonly collisions: readonly Collision[] }>();
    let now = 0;

    return {
        add(deal) {
            now++;
            for (const [who, calls] of deal.engagements) {
                const times: Times = people.get(who) ?? { deals: new Map(), byDay: undefined, changed: now };
                people.set(who, times);
                times.changed = now;
                times.deals.set(deal, calls);
                if (times.byDay) putIn(times.byDay, calls);
                else if (times.deals.size > 1) times.byDay = sittingsByDay(times.deals.values());
            }
        },
        remove(deal) {
            now++;
            for (const [who, calls] of deal.engagements) {
                const times = people.get(who);
                if (!times?.deals.delete(deal)) continue;
                times.changed = now;
                if (times.deals.size === 0) people.delete(who);
                else if (times.deals.size === 1) times.byDay = undefined;
                else if (times.byDay) takeOut(times.byDay, calls);
            }
        },
        collisionsOf(deal) {
            const last = told.get(deal);
            const isFresh = last && [...deal.engagements.keys()].every((who) => (people.get(who)?.changed ?? now) <= last.at);
            if (isFresh) return last.collisions;
            const collisions = findCollisions(deal);
            told.set(deal, { at: now, collisions });
            return collisions;
        },
        partIn: findParts,
    };

    /** What sits on the days of someone whom a deal calls. Of somebody in one deal alone it is put together only if its hours can collide at all. */
    function daysOf(who: string, calls: Calls): SittingsByDay | undefined {
        const shared = people.get(who)?.byDay;
        if (shared) return shared;
        const distinct = [...new Set(calls.sittings)];
        const canCollide = distinct.some((one) => distinct.some((two) => one.meeting !== two.meeting && overlap(one, two)));
        return canCollide ? sittingsByDay([calls]) : undefined;
    }

    function findCollisions(deal: OccupiedDeal): readonly Collision[] {
        const found = new Map<number, Map<string, Collision & { readonly day: number }>>();
        for (const [who, calls] of deal.engagements) {
            const byDay = daysOf(who, calls);
            if (!byDay) continue;
            calls.days.forEach((day, index) => {
                const own = calls.sittings[index];
                const list = byDay.get(day) ?? [];
                if (!own || list.length < 2) return;
                const others = found.get(own.meeting) ?? new Map();
                found.set(own.meeting, others);
                for (const other of list) {
                    if (others.size >= most || compareSittings(other, own) >= 0) break;
                    if (!overlap(other, own)) continue;
                    const key = `${other.place.order} ${other.meeting} ${other.place.uri}`;
                    const date = day + own.ahead;
                    const known = others.get(key);
                    if (known && known.day <= date) continue;
                    const { place, meeting } = other;
                    others.set(key, {
                        meeting: own.meeting,
                        other: { place, meeting },
                        person: calls.person,
                        day: date,
                        date: dateOf(date),
                    });
                }
            });
        }
        return [...found].sort(([a], [b]) => a - b).flatMap(([, others]) => [...others.values()]);
    }

    function findParts(deal: OccupiedDeal): ReadonlyMap<string, string> {
        const parts = new Map<string, Map<string, number>>();
        for (const [who, calls] of deal.engagements) {
            const byDay = people.get(who)?.byDay;
            if (!byDay) continue;
            calls.days.forEach((day, index) => {
                const own = calls.sittings[index];
                const list = byDay.get(day) ?? [];
                if (!own || list.length < 2) return;
                for (let at = list.length - 1; at >= 0; at--) {
                    const other = list[at];
                    if (!other || compareSittings(other, own) <= 0) break;
                    if (other.place.uri === own.place.uri || !overlap(other, own)) continue;
                    const pairs = parts.get(other.place.uri) ?? new Map<string, number>();
                    parts.set(other.place.uri, pairs);
                    const pair = `${who} ${own.meeting} ${other.place.order} ${other.meeting}`;
                    pairs.set(pair, Math.min(pairs.get(pair) ?? day, day));
                }
            });
        }
        const { deal: named } = deal.place;
        // What the other file says of it.
        const said = [named.name, ...meetingsOf(named).map(({ name }) => name)];
        return new Map([...parts].map(([uri, pairs]) => [uri, JSON.stringify([...said, [...pairs].sort()])]));
    }
}
