import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../language/views/changes/changes-between.ts';
import { changesMarkdown, changesText } from '../../../../language/views/changes/changes-text.ts';
import { canaryPlan } from '../../../support/canaries.ts';
import { hostile, hostilePlan } from '../../../support/hostile-plan.ts';
import { planOf } from '../../../support/plan-of.ts';
import { toldPlan } from '../../../support/told-plan.ts';

const text = toldPlan.replace(/\/\/- \/.*\n|import .*\n/g, '');

async function changed(before: string, now: string, language = 'en', edition: 'shared' | 'internal' = 'shared') {
    return changesBetween([await planOf(before)], [await planOf(now)], language, edition);
}

/** The kinds of change, what changed, and which of its words. */
const brief = (changes: Awaited<ReturnType<typeof changed>>) =>
    changes.map(({ kind, title, lines }) =>
        `${kind} ${title}${kind === 'changed' ? `: ${lines.map(({ what, before, now }) => `${what} ${before ?? '–'} > ${now ?? '–'}`).join('; ')}` : ''}`.replaceAll(
            '\u00a0',
            ' ',
        ),
    );

describe('one change in a plan is told as that, and nothing else is', () => {
    it.each([
        ['delivery service', 'delivery goods', ['changed Deal Service desk: Delivery Service > Goods']],
        ['value 4 MSEK', 'value 5 MSEK', ['changed Deal Service desk: Value SEK 4,000,000 > SEK 5,000,000']],
        ['Region Västmark', 'Region Östmark', ['changed Organisation Region Östmark: Title Region Västmark > Region Östmark']],
        ['country SE', 'country NO', ['changed Organisation Region Västmark: Country SE > NO']],
        [
            'as operations, user',
            'as operations',
            ['changed Role Drift, Region Västmark: Responsible as Operations lead and user representative > Operations lead'],
        ],
        [
            'person Bo "Bo Ask"',
            'person Bo "Bo Asp"',
            [
                'changed Role Drift, Region Västmark: Held by Anna Ek, until 2026-02-28; Bo Ask, from 2026-03-01 > Anna Ek, until 2026-02-28; Bo Asp, from 2026-03-01',
                'changed Person Bo Asp, Region Västmark: Name Bo Ask > Bo Asp',
            ],
        ],
        ['bids 2025-09-15', 'bids 2025-09-16', ['changed Milestone: Last day for bids: Date 2025-09-15 > 2025-09-16']],
        [
            'every quarter on second wednesday',
            'every month on second wednesday',
            [
                'changed Meeting Review: How often Every quarter, the second Wednesday of the month > The second Wednesday of every month; Times a year 3 > 11',
            ],
        ],
        [
            'within 10 workdays by operations',
            'within 5 workdays by operations',
            ['changed Level Operational', 'x']
                .slice(2)
                .concat(['changed Escalation from operational level to tactical level: Within 10 workdays > 5 workdays']),
        ],
        [
            '"Status" 30 min',
            '"Status" 20 min',
            ['changed Meeting Operations: Agenda News, 15 min; Status, 30 min > News, 15 min; Status, 20 min'],
        ],
        [
            'chair Region.Drift, Firma.Drift',
            'chair Region.Drift, Firma.Drift alternating every year',
            [
                'changed Meeting Operations: Chair Drift, Region Västmark; Drift, Firma; Chairs, alternating each time > Drift, Region Västmark; Drift, Firma; Chairs, alternating every year',
            ],
        ],
        ['decided "Go"', 'decided "Stop"', ['changed Held: Operations, 2026-01-13: Decided Go > Stop']],
        [
            'due 2026-02-02',
            'due 2026-02-03',
            [
                'changed Held: Operations, 2026-01-13: Action Write, Anna Ek, Region Västmark, no later than 2026-01-20; Read, Anna Ek, Region Västmark, no later than 2026-02-02; Sign, Anna Ek, Region Västmark, no later than 2026-01-15, done 2026-01-16 > Write, Anna Ek, Region Västmark, no later than 2026-01-20; Read, Anna Ek, Region Västmark, no later than 2026-02-03; Sign, Anna Ek, Region Västmark, no later than 2026-01-15, done 2026-01-16',
            ],
        ],
        ['meeting Review', 'meeting Follow', ['renamed Meeting Follow']],
    ])('%s', async (before, now, told) => {
        expect(text.split(before).length).toBeGreaterThan(1);
        const changes = await changed(text, text.replace(before, now));
        expect(brief(changes)).toEqual(told);
    });

    it('what is new, and what is gone', async () => {
        const without = text.replace(/ {4}tactical level \{[\s\S]*?\n {4}\}\n/, '').replace(/ {4}escalate .*\n/, '');
        expect(brief(await changed(text, without))).toEqual([
            'removed Tactical level',
            'removed Meeting Review',
            'removed Escalation from operational level to tactical level',
        ]);
        expect(brief(await changed(without, text))).toEqual([
            'added Tactical level',
            'added Meeting Review',
            'added Escalation from operational level to tactical level',
        ]);
    });
});

describe('how a plan is written makes no difference', () => {
    it.each([
        ['comments and blank lines', (plan: string) => plan.replaceAll('{\n', '{\n\n  // A comment.\n')],
        [
            'the order of declarations',
            (plan: string) => plan.replace(/(organisation Region[\s\S]*?\n\}\n)(organisation Firma[\s\S]*?\n\}\n)/, '$2$1'),
        ],
        [
            'other forms of words',
            (plan: string) => plan.replaceAll('organisation ', 'organisation  ').replace('buyer Region', 'beställare Region'),
        ],
    ])('%s', async (_what, write) => {
        expect(write(text)).not.toBe(text);
        expect(await changed(text, write(text))).toEqual([]);
    });

    it('nor in which order people, their functions and their days off are listed', async () => {
        const lists = [
            ['as operations, user', 'as user, operations'],
            ['with operations, executive', 'with executive, operations'],
            ['invite user of buyer every 3rd time, Firma.Drift', 'invite Firma.Drift, user of buyer every 3rd time'],
            ['with executive of supplier, Region.Bo', 'with Region.Bo, executive of supplier'],
            ['by operations, executive', 'by executive, operations'],
            ['present Region.Anna, Firma.Ivar', 'present Firma.Ivar, Region.Anna'],
            ['closed 2026-12-21\n  closed 2026-12-22', 'closed 2026-12-22\n  closed 2026-12-21'],
        ] as const;
        const before = text
            .replaceAll(/with operations$/gm, 'with operations, executive')
            .replace('every 3rd time', '$&, Firma.Drift')
            .replace('with executive of supplier', '$&, Region.Bo')
            .replace(/by operations$/m, '$&, executive')
            .replace('present Region.Anna', '$&, Firma.Ivar')
            .replace('closed 2026-12-21 to 2026-12-31', 'closed 2026-12-21\n  closed 2026-12-22');
        for (const [one] of lists) expect(before).toContain(one);
        const now = lists.reduce((plan, [one, other]) => plan.replaceAll(one, other), before);
        expect(await changed(before, now)).toEqual([]);
        expect(brief(await changed(before, now.replace('Firma.Ivar, Region.Anna', 'Firma.Ivar, Region.Bo')))).toEqual([
            'changed Held: Operations, 2026-01-13: Present Anna Ek, Region Västmark; Ivar Berg, Firma > Ivar Berg, Firma; Bo Ask, Region Västmark',
        ]);
    });
});

it('of what is internal nothing is told in the shared edition, not even that it changed', async () => {
    const { text: plan, canaries } = canaryPlan();
    const other = canaries.reduce((all, one) => all.replaceAll(one, one.split('').reverse().join('')), plan);
    expect(await changed(plan, other)).toEqual([]);
    expect((await changed(plan, other, 'en', 'internal')).length).toBeGreaterThan(50);
});

it('in Swedish, for a terminal and for the contract file', async () => {
    const changes = await changed(text, text.replace('every quarter', 'every month').replace('decided "Go"', ''), 'sv');
    expect(changesText(changes, 'sv')).toBe(`Ändrat: Mötet Review
  Hur ofta
    Före: Varje kvartal, andra onsdagen i månaden
    Nu: Andra onsdagen varje månad
  Gånger per år
    Före: 3
    Nu: 11

Ändrat: Genomfört: Operations, 2026-01-13
  Beslut
    Före: Go
    Nu: –
`);
    expect(changesMarkdown(changes, 'sv')).toContain(
        '| Hur ofta | Varje kvartal, andra onsdagen i månaden | Andra onsdagen varje månad |',
    );
    expect(changesText([], 'sv')).toBe('Ingen ändring i det som planen säger.\n');
});

it('what a plan says is text only', async () => {
    const plan = hostilePlan();
    const changes = await changed(plan, plan.replaceAll('evil', 'ill'));
    expect(changes.length).toBeGreaterThan(5);
    expect(changesText(changes, 'en')).not.toMatch(new RegExp(`[${String.fromCharCode(7)}\u202e]`));
    expect(changesMarkdown(changes, 'en')).not.toMatch(/(?<!\\)<script/);
    expect(hostile).toContain('<script');
});
