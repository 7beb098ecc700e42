import type { Day } from '../../schedule/days.ts';
import type { PicturedDate, PicturedLevel, PicturedMeeting } from './pictured-year.ts';

/** A level's ring, with a place for each of its dates. Lengths in units of the picture. */
export interface Ring {
    readonly level: PicturedLevel;
    readonly inner: number;
    readonly outer: number;
    /** Half the width of a mark. */
    readonly size: number;
    readonly marks: readonly RingMark[];
}

export interface RingMark {
    readonly meeting: PicturedMeeting;
    readonly date: PicturedDate;
    /** The radius it stands at. */
    readonly lane: number;
}

interface Space {
    readonly inner: number;
    readonly outer: number;
    /** Of a day, in turns of the circle. */
    angle(day: Day): number;
}

const largest = 9;
const smallest = 3;

/** The strategic level innermost: it meets the most seldom, and needs the least room. */
export function ringsOf(levels: readonly PicturedLevel[], { inner, outer, angle }: Space): readonly Ring[] {
    const width = (outer - inner) / Math.max(levels.length, 1);
    return levels.map((level, index) => {
        const own = { inner: outer - (index + 1) * width, outer: outer - index * width };
        const dates = level.meetings.flatMap((meeting) => meeting.dates.map((date) => ({ meeting, date })));
        const sorted = dates.sort((a, b) => a.date.day - b.date.day || a.meeting.number - b.meeting.number);
        for (let size = largest; ; size--) {
            const marks = inLanes(sorted, { ...own, angle }, size);
            if (marks || size <= smallest) return { level, ...own, size, marks: marks ?? piled(sorted, own) };
        }
    });
}

type Dated = Omit<RingMark, 'lane'>;

/** Each mark in the first lane, from outside, where it touches none before it; undefined where there are not lanes enough. */
function inLanes(dates: readonly Dated[], { inner, outer, angle }: Space, size: number): readonly RingMark[] | undefined {
    const step = size * 2.5;
    const count = Math.floor((outer - inner - 4) / step);
    if (count < 1) return undefined;
    // The lanes stand in the middle of the ring.
    const top = outer - (outer - inner - (count - 1) * step) / 2;
    const radii = Array.from({ length: count }, (_, lane) => top - lane * step);
    const ends: { first: number | undefined; last: number | undefined }[] = radii.map(() => ({
        first: undefined,
        last: undefined,
    }));
    const marks: RingMark[] = [];
    // A mark a lane in the middle is calmer than one at the edge: those alone take it first.
    const order = radii.map((_, index) => index).sort((a, b) => Math.abs(a - (count - 1) / 2) - Math.abs(b - (count - 1) / 2));
    for (const dated of dates) {
        const turn = angle(dated.date.day);
        const lane = order.find((index) => {
            const needed = (size * 2.3) / (2 * Math.PI * (radii[index] ?? 1));
            const { first, last } = ends[index] ?? {};
            return (last === undefined || turn - last >= needed) && (first === undefined || first + 1 - turn >= needed);
        });
        const end = lane === undefined ? undefined : ends[lane];
        if (lane === undefined || !end) return undefined;
        end.first ??= turn;
        end.last = turn;
        marks.push({ ...dated, lane: radii[lane] ?? top });
    }
    return marks;
}

/** So many that they can't but touch. */
function piled(dates: readonly Dated[], { inner, outer }: { inner: number; outer: number }): readonly RingMark[] {
    return dates.map((dated) => ({ ...dated, lane: (inner + outer) / 2 }));
}
