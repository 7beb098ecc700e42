import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deal } from '../../../language/model/plan.ts';
import { dateOf, dayOf } from '../../../language/schedule/days.ts';
import type { Sitting } from '../../../language/schedule/engagements.ts';
import { createOccupiedTimes, type OccupiedDeal } from '../../../language/schedule/occupied-times.ts';

// What the times tell of deals that come and go is compared with comparing every pair.

interface Call {
    readonly who: string;
    readonly meeting: number;
    readonly day: number;
    readonly start: number;
    readonly length: number;
}

const deal = { name: 'D', governance: undefined } as Partial<Deal> as Deal;

function occupied(uri: string, order: number, calls: readonly Call[]): OccupiedDeal {
    const place = { uri, order, deal };
    const engagements = new Map<string, { person: { name: string }; days: number[]; sittings: Sitting[] }>();
    for (const { who, meeting, day, start, length } of calls) {
        const one = engagements.get(who) ?? { person: { name: who }, days: [], sittings: [] };
        engagements.set(who, one);
        one.days.push(day);
        one.sittings.push({ place, meeting, start, end: start + length, ahead: 0 });
    }
    return { place, engagements } as unknown as OccupiedDeal;
}

const told = (collisions: ReturnType<ReturnType<typeof createOccupiedTimes>['collisionsOf']>) =>
    collisions
        .map(({ meeting, other, date }) => `${meeting} ${other.place.uri} ${other.place.order} ${other.meeting} ${date}`)
        .sort();

/** The same by comparing all with all. */
function compared(own: OccupiedDeal, all: readonly OccupiedDeal[]): readonly string[] {
    const first = new Map<string, number>();
    const before = (a: Sitting, b: Sitting) =>
        a.place.uri !== b.place.uri
            ? a.place.uri < b.place.uri
            : a.place.order !== b.place.order
              ? a.place.order < b.place.order
              : a.meeting < b.meeting;
    const list = (one: OccupiedDeal) =>
        [...one.engagements].flatMap(([who, { days, sittings }]) =>
            sittings.map((sitting, i) => ({ who, day: days[i] ?? 0, sitting })),
        );
    for (const mine of list(own)) {
        for (const other of all.flatMap(list)) {
            const [a, b] = [mine.sitting, other.sitting];
            if (mine.who !== other.who || mine.day !== other.day || !before(b, a)) continue;
            if (a.start >= b.end || b.start >= a.end) continue;
            const key = `${a.meeting} ${b.place.uri} ${b.place.order} ${b.meeting}`;
            first.set(key, Math.min(first.get(key) ?? mine.day, mine.day));
        }
    }
    return [...first].map(([key, day]) => `${key} ${dateOf(day)}`).sort();
}

const start = dayOf('2026-01-01');
const calls = fc.array(
    fc.record({
        who: fc.constantFrom('Ann', 'Bo', 'Cia'),
        meeting: fc.integer({ min: 0, max: 1 }),
        day: fc.integer({ min: start, max: start + 4 }),
        start: fc.integer({ min: 0, max: 6 }),
        length: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 12 },
);
/** Five deals of two meetings each: fewer than a meeting tells of. */
const places = [
    { file: 'a', order: 0 },
    { file: 'a', order: 1 },
    { file: 'b', order: 0 },
    { file: 'b', order: 1 },
    { file: 'c', order: 0 },
];
const step = fc.tuple(fc.constantFrom(...places), calls).map(([place, calls]) => ({ ...place, calls }));

test('whatever deals come, change and go, each pair is told of once, with its first date', () => {
    fc.assert(
        fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
            const times = createOccupiedTimes();
            const there = new Map<string, OccupiedDeal>();
            for (const { file, order, calls } of steps) {
                const key = `${file} ${order}`;
                const old = there.get(key);
                if (old) times.remove(old);
                const next = occupied(file, order, calls);
                times.add(next);
                there.set(key, next);
                for (const one of there.values())
                    expect(told(times.collisionsOf(one))).toEqual(compared(one, [...there.values()]));
            }
        }),
    );
});

test('a file whose collisions change through another is told by the part that the other has in them', () => {
    fc.assert(
        fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), step, (steps, change) => {
            const times = createOccupiedTimes();
            const there = new Map<string, OccupiedDeal>();
            for (const { file, order, calls } of steps) {
                const key = `${file} ${order}`;
                if (there.has(key)) continue;
                const one = occupied(file, order, calls);
                times.add(one);
                there.set(key, one);
            }
            const key = `${change.file} ${change.order}`;
            const others = [...there].filter(([other]) => !other.startsWith(`${change.file} `)).map(([, one]) => one);
            const before = others.map((one) => told(times.collisionsOf(one)));
            const old = there.get(key);
            const went = old ? times.partIn(old) : new Map<string, string>();
            if (old) times.remove(old);
            const next = occupied(change.file, change.order, change.calls);
            times.add(next);
            const came = times.partIn(next);
            others.forEach((one, index) => {
                const { uri } = one.place;
                if (`${told(times.collisionsOf(one))}` !== `${before[index]}`) expect(came.get(uri)).not.toEqual(went.get(uri));
            });
        }),
    );
});

test('what nobody shares a day with is not worked out anew', () => {
    const times = createOccupiedTimes();
    const call = (who: string, meeting: number) => ({ who, meeting, day: start, start: 0, length: 2 });
    const [one, two] = [occupied('a', 0, [call('Ann', 0), call('Ann', 1)]), occupied('b', 0, [call('Bo', 0)])];
    times.add(one);
    const first = times.collisionsOf(one);
    times.add(two);
    expect(times.collisionsOf(one)).toBe(first);
    times.add(occupied('c', 0, [call('Ann', 0)]));
    expect(times.collisionsOf(one)).not.toBe(first);
    expect(times.collisionsOf(one)).toEqual(first);
});
