import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Deal } from '../../../language/model/plan.ts';
import { attendeesOf } from '../../../language/schedule/attendees.ts';
import { fingerprintOf } from '../../../language/schedule/fingerprint.ts';
import { layOutDeal } from '../../../language/schedule/lay-out-deal.ts';
import { dealOf } from '../../support/plan-of.ts';

const conformance = (name: string) => readFileSync(path.join(import.meta.dirname, '../../conformance/valid', name), 'utf8');

/** All that is read from a schedule: dates, what became of them, and who is called. */
function laidOut(deal: Deal): string {
    const schedule = layOutDeal(deal);
    return JSON.stringify([
        schedule.timeZone,
        schedule.bounds,
        schedule.meetings.map((meeting) => [
            meeting.start,
            meeting.occurrences.map((one) => [one.planned, one.date, one.time, one.status, one.number, one.reason?.kind]),
            meeting.occurrences.map((one) =>
                attendeesOf(schedule, meeting, one).map(({ person, role }) => [person?.name, role?.name]),
            ),
        ]),
    ]);
}

type Step = string | number;

/** The ways to every value in a deal that can be something else; a kind says which other values there are. */
function waysTo(value: unknown, way: readonly Step[] = [], seen = new Set<unknown>()): readonly (readonly Step[])[] {
    if (typeof value !== 'object' || value === null) return value === undefined ? [] : [way];
    if (seen.has(value)) return [];
    seen.add(value);
    return Object.entries(value).flatMap(([key, one]) =>
        ['source', 'kind'].includes(key) ? [] : waysTo(one, [...way, key], seen),
    );
}

const instead: Readonly<Record<string, string>> = {
    month: 'week',
    week: 'month',
    workday: 'day',
    before: 'after',
    after: 'before',
    'at-least': 'at-most',
    tuesday: 'friday',
    monday: 'friday',
    march: 'may',
    SE: 'NO',
    NO: 'SE',
};

function otherThan(value: unknown): unknown {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `${text.slice(0, 8)}${text.endsWith('17') ? '18' : '17'}`;
    if (/^\d{2}:\d{2}$/.test(text)) return text === '07:30' ? '07:31' : '07:30';
    return instead[text] ?? `${text}x`;
}

function changed(deal: Deal, way: readonly Step[]): Deal {
    // A copy keeps what is shared shared: an organisation is the same one wherever it is named.
    const copy = structuredClone(deal);
    let owner = copy as unknown as Record<Step, unknown>;
    for (const step of way.slice(0, -1)) owner = owner[step] as Record<Step, unknown>;
    const last = way[way.length - 1] ?? '';
    owner[last] = otherThan(owner[last]);
    return copy;
}

test.each(['service-desk.en.dialog', 'cadences.en.dialog', 'goods.sv.dialog'])(
    'whatever changes the schedule of %s changes its print',
    async (name) => {
        const deal = await dealOf(conformance(name));
        const [print, schedule] = [fingerprintOf(deal), laidOut(deal)];
        const ways = waysTo(deal);
        const moving = ways.filter((way) => laidOut(changed(deal, way)) !== schedule);
        expect(moving.length).toBeGreaterThan(20);
        expect(moving.filter((way) => fingerprintOf(changed(deal, way)) === print)).toEqual([]);
    },
    30_000,
);

test('texts, and where a deal stands, do not', async () => {
    const text = conformance('service-desk.en.dialog');
    const print = fingerprintOf(await dealOf(text));
    for (const other of [
        `// A comment.\n${text}`,
        text.replace("Next month's changes", 'What comes'),
        text.replace('place  digital "Teams"', 'place  digital "Phone"'),
        text.replace(/internal {2}".*"/, 'internal "Other"'),
        text.replace('48 000 000', '49 000 000'),
    ]) {
        expect(other).not.toBe(text);
        expect(fingerprintOf(await dealOf(other))).toBe(print);
    }
    expect(fingerprintOf(await dealOf(text.replace('deal ServiceDesk', 'deal Desk')))).not.toBe(print);
});
