import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPlan } from '../../../language/index.ts';
import { layOutDeal } from '../../../language/schedule/lay-out-deal.ts';
import type { Occurrence } from '../../../language/schedule/schedule.ts';
import { takesPlace } from '../../../language/schedule/takes-place.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { madeUpCadence, writeCadence } from '../../support/made-up-cadence.ts';
import { movedMeeting } from '../../support/moved-meeting.ts';
import { planOf } from '../../support/plan-of.ts';
import { workspace } from '../../support/workspace.ts';

const day = (start: string, days: number) => new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);

/** Monday to Friday. */
const workday = (date: string): string => ([0, 6].includes(new Date(date).getUTCDay()) ? workday(day(date, 1)) : date);

const usual = fc.constantFrom(
    'every week on monday',
    'every-other week on thursday',
    'every 3 weeks',
    'every 10 days',
    'every month on last friday',
    'every month on first monday',
    'every month on 15th',
    'every month on tuesday',
    'every month on 3rd workday',
    'every quarter on second wednesday',
    'every tertial',
    'every half-year on first workday',
    'every year in may, june on first tuesday',
    '3 times per year',
    '4 times per year on second thursday',
    'on 2026-02-10, 2026-05-12, 2026-11-03',
);

const made = fc.record({
    cadence: fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: madeUpCadence.map(writeCadence) }),
    contract: fc.constantFrom('2026-01-01 to 2027-12-31', '2026-02-18 to 2027-05-31 option 12 months'),
    starting: fc.option(fc.integer({ min: -20, max: 120 }), { nil: undefined }),
    /** Which occurrence, and how many days away it moves. */
    exceptions: fc.oneof(
        { weight: 2, arbitrary: fc.constant<[number, number | undefined][]>([]) },
        {
            weight: 1,
            arbitrary: fc.array(fc.tuple(fc.nat({ max: 30 }), fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined })), {
                minLength: 1,
                maxLength: 2,
            }),
        },
    ),
    /** Those that hang on the meeting may have an exception, too. */
    hanging: fc.option(fc.nat({ max: 10 }), { nil: undefined, freq: 2 }),
    pick: fc.nat({ max: 40 }),
    away: fc.oneof(
        { weight: 2, arbitrary: fc.integer({ min: -40, max: 40 }) },
        { weight: 1, arbitrary: fc.integer({ min: -300, max: 300 }) },
    ),
    reach: fc.constantFrom('all' as const, 'all' as const, 'once' as const),
});

interface Judged {
    readonly errors: readonly string[];
    readonly occurrences: readonly Occurrence[];
}

async function judged(text: string): Promise<Judged> {
    const { check, documents } = await workspace({ 'plan.dialog': text });
    const document = documents.get('plan.dialog');
    const [deal] = document ? buildPlan(document).plan.deals : [];
    const errors = check('plan.dialog').findings.filter(({ severity }) => severity === 'error');
    return {
        errors: errors.map(({ code, args }) => `${code} ${JSON.stringify(args)}`),
        occurrences: deal ? (layOutDeal(deal).meetings[0]?.occurrences ?? []) : [],
    };
}

/** The dates of a plan's last meeting. */
async function namedIn(text: string): Promise<readonly Occurrence[]> {
    const [deal] = (await planOf(text)).deals;
    return (deal && layOutDeal(deal).meetings.at(-1)?.occurrences) ?? [];
}

const held = (occurrences: readonly Occurrence[]) =>
    occurrences.filter(takesPlace).map(({ date, time }) => `${date} ${time?.start ?? ''}`);

test('whatever moves wherever: it takes place there, without a new error; one time alone moves no other, and all lose none', async () => {
    const done = { all: 0, once: 0 };
    await fc.assert(
        fc.asyncProperty(made, async ({ cadence, contract, starting, exceptions, hanging, pick, away, reach }) => {
            const plain = `${cadence}${starting === undefined ? '' : `\n        starting ${day('2026-01-01', starting)}`}`;
            const named = await namedIn(datedPlan(plain, contract));
            if (named.length === 0) return;
            const excepted = new Map<string, string>(
                exceptions.flatMap(([index, to]): [string, string][] => {
                    const one = named[index % named.length];
                    return one
                        ? [[index % 2 ? one.planned : one.date, to === undefined ? 'cancelled' : `moved to ${day(one.date, to)}`]]
                        : [];
                }),
            );
            const lines = [...excepted].map(([date, fate]) => `\n        except ${date} ${fate} "Why"`);
            const whole = [plain, ...lines].join('');
            const follower = (more: string) =>
                `${whole}\n        with operations\n      }\n      meeting After {\n        3 days after Ops${more}`;
            const following = hanging === undefined ? [] : await namedIn(datedPlan(follower(''), contract));
            const gone = following[(hanging ?? 0) % Math.max(1, following.length)]?.planned;
            const plan = datedPlan(gone === undefined ? whole : follower(`\n        except ${gone} cancelled`), contract);
            const before = await judged(plan);
            fc.pre(before.errors.length === 0);
            const moving = before.occurrences.filter(takesPlace);
            const from = moving[pick % moving.length];
            fc.pre(from !== undefined);
            const to = workday(day(from.date, away));
            const moved = await movedMeeting(plan, from.date, to, reach);
            if ('refused' in moved) return;
            done[reach]++;
            const after = await judged(moved.text);
            expect(after.errors).toEqual([]);
            expect(held(after.occurrences)).toContain(`${to} ${from.time?.start ?? ''}`);
            // Of written dates only the one moves, either way.
            if (reach === 'once' || cadence.startsWith('on ')) {
                const wished = before.occurrences.map((one) => (one === from ? { ...one, date: to } : one));
                expect(held(after.occurrences).sort()).toEqual(held(wished).sort());
            } else {
                expect(Math.abs(after.occurrences.length - before.occurrences.length)).toBeLessThanOrEqual(1);
                const fates = ({ occurrences }: Judged) =>
                    ['moved', 'cancelled'].map((status) => occurrences.filter((one) => one.status === status).length);
                expect(fates(after)).toEqual(fates(before));
            }
        }),
        { numRuns: 80 },
    );
    expect(Math.min(done.all, done.once)).toBeGreaterThan(3);
}, 120_000);
