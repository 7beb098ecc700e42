import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../../language/format/format-text.ts';
import { layOutDeal } from '../../../language/schedule/lay-out-deal.ts';
import { takesPlace } from '../../../language/schedule/takes-place.ts';
import { MOVE_MEETING, type MovedMeeting, type TextReplacement } from '../../../server/protocol.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { editor } from '../../support/editor.ts';
import { planOf } from '../../support/plan-of.ts';
import { workspace } from '../../support/workspace.ts';

interface Moved {
    readonly text: string;
    readonly refused: string | undefined;
}

function applied(text: string, changes: readonly TextReplacement[]): string {
    const lines = text.split('\n');
    const offset = ({ line, character }: TextReplacement['start']) =>
        lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
    return changes
        .map((one) => ({ start: offset(one.start), end: offset(one.end), text: one.text }))
        .toSorted((a, b) => b.start - a.start)
        .reduce((out, one) => out.slice(0, one.start) + one.text + out.slice(one.end), text);
}

async function moved(plan: string, from: string, to: string, reach: 'all' | 'once', settings?: object): Promise<Moved> {
    const { client, textDocument } = await editor(plan, settings);
    const start = client.position('plan.dialog', plan.search(/(?:meeting|möte) Ops/));
    const { changes, refused } = await client.request<MovedMeeting>(MOVE_MEETING, {
        uri: textDocument.uri,
        ...start,
        from,
        to,
        reach,
    });
    return { text: applied(plan, changes), refused };
}

async function datesOf(plan: string): Promise<readonly string[]> {
    const [deal] = (await planOf(plan)).deals;
    const meetings = deal ? layOutDeal(deal).meetings : [];
    return meetings.flatMap(({ occurrences }) => occurrences.filter(takesPlace).map(({ date }) => date));
}

describe('all of a meeting’s times go with it', () => {
    it.each([
        [
            'to another month',
            'every year in march on second wednesday',
            '2026-03-11',
            '2026-05',
            'every year in may on second wednesday',
        ],
        [
            'of several months',
            '2 times per year in april, october on third thursday',
            '2026-10-15',
            '2026-11',
            '2 times per year in april, november on third thursday',
        ],
        [
            'to another weekday',
            'every week on tuesday at 09:00-10:00',
            '2026-03-03',
            '2026-03-05',
            'every week on thursday at 09:00-10:00',
        ],
        [
            'to another week of the month',
            'every month on first tuesday',
            '2026-03-03',
            '2026-03-10',
            'every month on second tuesday',
        ],
        ['to another day of the month', 'every month on 10th', '2026-03-10', '2026-03-12', 'every month on 12th'],
        [
            'where only its beginning can say so',
            'every quarter on first monday',
            '2026-04-07',
            '2026-05-04',
            'every quarter on first monday\n        starting 2026-02-02',
        ],
        [
            'of dates that are written, the one',
            'on 2026-03-03, 2026-06-02',
            '2026-03-03',
            '2026-03-05',
            'on 2026-03-05, 2026-06-02',
        ],
    ])('%s', async (_what, before, from, to, after) => {
        expect(await moved(datedPlan(before), from, to, 'all')).toEqual({ text: datedPlan(after), refused: undefined });
    });

    it('in the words of a Swedish plan', async () => {
        const { services } = await workspace({});
        const plan = formatText(datedPlan('every year in march on second wednesday'), services, 'sv') ?? '';
        const { text } = await moved(plan, '2026-03-11', '2026-05', 'all');
        expect(text).toBe(plan.replace('i mars den andra onsdagen', 'i maj den andra onsdagen'));
        expect(text).not.toBe(plan);
    });
});

it.each([
    [
        'a new exception',
        'every month on first tuesday',
        'every month on first tuesday\n        except 2026-03-03 moved to 2026-03-05',
    ],
    [
        'one that is there already',
        'every month on first tuesday\n        except 2026-03-03 moved to 2026-03-04 "Illness"',
        'every month on first tuesday\n        except 2026-03-03 moved to 2026-03-05 "Illness"',
    ],
])('one time alone: %s', async (_what, before, after) => {
    const from = before.includes('2026-03-04') ? '2026-03-04' : '2026-03-03';
    expect(await moved(datedPlan(before), from, '2026-03-05', 'once')).toEqual({ text: datedPlan(after), refused: undefined });
});

it.each([
    ['a day off', '2026-04-03', 'Friday 3 April 2026 is no workday for all parties.'],
    ['a closed week', '2026-07-14', 'Tuesday 14 July 2026 is no workday for all parties.'],
    ['after the contract', '2028-02-01', 'Tuesday 1 February 2028 is outside the contract.'],
    ['where it is already', '2026-04-07', 'The meeting takes place on Tuesday 7 April 2026 already.'],
])('is refused, with the reason: %s', async (_what, to, refused) => {
    const plan = datedPlan('every month on first tuesday');
    expect(await moved(plan, '2026-03-03', to, 'once')).toEqual({ text: plan, refused });
});

it.each([
    ['2026-03-03', '2026-99-99', 'once', '"2026-99-99" is no date.'],
    ['2026-03-03', '2026-02-29', 'all', '"2026-02-29" is no date.'],
    ['2026-03-03', '2026-13', 'all', '"2026-13" is no date.'],
    ['2026-03-03', 'soon', 'once', '"soon" is no date.'],
    ['2026-3-3', '2026-03-05', 'once', '"2026-3-3" is no date.'],
] as const)('is refused for what is no date: from %s to %s', async (from, to, reach, refused) => {
    const plan = datedPlan('every month on first tuesday');
    expect(await moved(plan, from, to, reach)).toEqual({ text: plan, refused });
});

it('is refused where no such meeting is any more, in the reader’s language', async () => {
    const { refused } = await moved(datedPlan('every month on first tuesday'), '2026-03-04', '2026-03-05', 'once', {
        language: 'sv',
    });
    expect(refused).toBe('Planen har ändrats: inget möte äger längre rum onsdag 4 mars 2026.');
});

const cadences = [
    'every week on monday',
    'every-other week on thursday',
    'every month on last friday',
    'every month on 15th',
    'every quarter on second wednesday',
    'every year in may, june on first tuesday',
    '3 times per year',
    'on 2026-02-10, 2026-05-12, 2026-11-03',
    'every month on 3rd workday',
];

it('whatever moves wherever: it then takes place there, and one time alone moves no other', async () => {
    let done = 0;
    await fc.assert(
        fc.asyncProperty(
            fc.constantFrom(...cadences),
            fc.nat(),
            fc.integer({ min: 0, max: 600 }),
            fc.constantFrom('all' as const, 'once' as const),
            async (cadence, pick, days, reach) => {
                const plan = datedPlan(cadence);
                const dates = await datesOf(plan);
                const from = dates[pick % dates.length] ?? '';
                const to = new Date(Date.UTC(2026, 0, 5 + days)).toISOString().slice(0, 10);
                const { text, refused } = await moved(plan, from, to, reach);
                if (refused !== undefined) {
                    expect(text).toBe(plan);
                    return;
                }
                done++;
                const after = await datesOf(text);
                expect(after).toContain(to);
                if (reach === 'once')
                    expect(after.filter((date) => date !== to).sort()).toEqual(dates.filter((date) => date !== from).sort());
            },
        ),
        { numRuns: 120 },
    );
    expect(done).toBeGreaterThan(30);
}, 60_000);
