import { type AstNode, GrammarUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { walk } from '../references/walk.ts';
import { currencies, isGrouped } from '../syntax/literals.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (more: string) =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n${more}}\n`;

/** What is wrong with the numbers of a node: which property, and what could stand there. */
type Judge = (
    node: AstNode,
) => readonly (readonly [property: string, fault: 'none' | 'day' | 'week' | 'workday' | 'nth', index?: number])[];

const between = (number: number | undefined, least: number, most: number) =>
    number === undefined || (number >= least && number <= most);
const interval: Judge = (node) => (between((node as ast.EveryRhythm).interval, 1, 1000) ? [] : [['interval', 'none']]);
/** Any number that can be counted with. */
const most = Number.MAX_SAFE_INTEGER;
const length: Judge = (node) => (between((node as ast.Duration).amount, 1, most) ? [] : [['amount', 'none']]);

/** By type of node; an ordinal of -1 is "the last". */
const judges: Readonly<Record<string, Judge>> = {
    EveryRhythm: interval,
    Alternation: interval,
    ForumYears: (node) => [
        ...interval(node),
        ...(between((node as ast.ForumYears).from, 1, most) ? [] : [['from', 'none'] as const]),
    ],
    DialogueTimes: (node) => (between((node as ast.DialogueTimes).year, 1, most) ? [] : [['year', 'none']]),
    Duration: length,
    ForModifier: length,
    // A point of an agenda may take no time that is worth telling; its hours are counted in minutes.
    AgendaDuration: (node) => (between((node as ast.AgendaDuration).amount, 0, most / 60) ? [] : [['amount', 'none']]),
    Guest: (node) => (between((node as ast.Guest).nth, 1, 1000) ? [] : [['nth', 'none']]),
    TimesRhythm: (node) => [
        ...(between((node as ast.TimesRhythm).count, 1, 366) ? [] : [['count', 'none'] as const]),
        // Fewer than the first number has a message of its own.
        ...(between((node as ast.TimesRhythm).most, 0, 366) ? [] : [['most', 'none'] as const]),
    ],
    ContractOption: (node) => (between((node as ast.ContractOption).times, 1, 100) ? [] : [['times', 'none']]),
    DayPosition: (node) => (between((node as ast.DayPosition).day, 1, 31) ? [] : [['day', 'day']]),
    MonthOrWeek: (node) => (between((node as ast.MonthOrWeek).week, 1, 53) ? [] : [['week', 'week']]),
    Closure: (node) =>
        (['startWeek', 'endWeek'] as const).flatMap((property) =>
            between((node as ast.Closure)[property], 1, 53) ? [] : [[property, 'week'] as const],
        ),
    WorkdayPosition: (node) =>
        between((node as ast.WorkdayPosition).ordinal, 1, 23) || (node as ast.WorkdayPosition).ordinal === -1
            ? []
            : [['ordinal', 'workday']],
    WeekdayPosition: (node) =>
        between((node as ast.WeekdayPosition).ordinal, 1, 4) || (node as ast.WeekdayPosition).ordinal === -1
            ? []
            : [['ordinal', 'nth']],
};

export const invalidNumber = rule({
    code: 'invalid-number',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A number that counts nothing: every 0 weeks, within 0 workdays, day 32, week 54, the 40th workday, an amount grouped wrongly.',
    why: 'Dates and amounts are worked out from these numbers. A wrong one would give none, or others than were meant.',
    source: 'plain sense',
    examples: { bad: deal('  value 48 0 00 SEK\n'), good: deal('  value 48 000 SEK\n') },
    messages: {
        none: '{number} is too few or too many here: write a whole number from 1 up.',
        day: 'No month has a day {number}: write a day from 1 to 31.',
        week: 'No year has a week {number}: write a week from 1 to 53.',
        workday: 'No month has {number} workdays: write an ordinal from 1 to 23, or "last".',
        nth: 'Not every month has the weekday {number} times: write an ordinal from 1 to 4, or "last".',
        fewer: '"{least} to {most}" ends before it begins: write the smaller number first.',
        large: 'No amount is as large as {amount} {currency}: it cannot be reckoned with. Write the amount that is meant.',
        grouped: 'The digits of "{amount}" are grouped so that the amount cannot be told. Group them in threes: {grouped}.',
    },
    check(plan, _context, report) {
        const { nodes } = walk(plan);
        for (const [type, judge] of Object.entries(judges)) {
            for (const node of nodes.get(type) ?? []) {
                for (const [property, fault] of judge(node)) {
                    const place = placeOfProperty(node, property as keyof AstNode & string);
                    report(fault, place, { number: Number((node as unknown as Record<string, unknown>)[property]) }, { node });
                }
            }
        }
        for (const node of (nodes.get('TimesRhythm') ?? []) as readonly ast.TimesRhythm[]) {
            if (node.most !== undefined && node.most < node.count)
                report('fewer', placeOfProperty(node, 'most'), { least: node.count, most: node.most }, { node });
        }
        for (const node of (nodes.get('ValueProperty') ?? []) as readonly ast.ValueProperty[]) {
            const amount = GrammarUtils.findNodeForProperty(node.$cstNode, 'amount')?.text;
            if (amount !== undefined && !isGrouped(amount)) {
                report('grouped', placeOfProperty(node, 'amount'), { amount, grouped: grouped(amount) }, { node });
            } else if (amount !== undefined && isBeyondCounting(node)) {
                report('large', placeOfProperty(node, 'amount'), { amount, currency: node.currency }, { node });
            }
        }
    },
    fixes: [
        {
            title: 'Write {grouped}',
            offers: ({ args, offset, end }) =>
                typeof args.grouped === 'string'
                    ? [{ args: { grouped: args.grouped }, changes: [{ offset, end, text: args.grouped }] }]
                    : [],
        },
    ],
});

function isBeyondCounting({ amount, currency }: ast.ValueProperty): boolean {
    return Number(amount) * (currencies[currency]?.factor ?? 1) > Number.MAX_SAFE_INTEGER;
}

/** The digits of an amount in threes from the right: 48 000. */
function grouped(amount: string): string {
    return amount.replace(/\s/g, '').replace(/\B(?=(\d{3})+$)/g, ' ');
}
