import type { AstNode } from 'langium';
import { walk } from '../references/walk.ts';
import { readDate, readTime } from '../syntax/literals.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (contract: string) =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n  contract ${contract}\n}\n`;

/** Types of nodes with a start and an end, and the properties that hold them. */
const periods: readonly (readonly [type: string, start: string, end: string])[] = [
    ['ContractProperty', 'start', 'end'],
    ['Phase', 'start', 'end'],
    ['Closure', 'start', 'end'],
    ['DialogueDates', 'start', 'end'],
    ['ForumPeriod', 'start', 'end'],
    ['Holder', 'from', 'until'],
];

export const reversedPeriod = rule({
    code: 'reversed-period',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A period that ends before it begins, or a meeting that ends when it begins or earlier.',
    why: 'No day lies in such a period, and no meeting can be held in such a time.',
    source: 'plain sense',
    examples: { bad: deal('2027-12-31 to 2026-01-01'), good: deal('2026-01-01 to 2027-12-31') },
    messages: {
        dates: 'The period ends on {end}, before it begins on {start}.',
        times: 'The meeting ends at {end}, but does not begin until {start}.',
    },
    check(plan, _context, report) {
        const { nodes } = walk(plan);
        for (const [type, start, end] of periods) {
            for (const node of nodes.get(type) ?? []) {
                const [from, to] = [readDate(textOf(node, start)), readDate(textOf(node, end))];
                if (from && to && to < from) report('dates', span(node, start, end), { start: from, end: to }, { node });
            }
        }
        for (const node of nodes.get('TimeRange') ?? []) {
            const [from, to] = [readTime(textOf(node, 'start')), readTime(textOf(node, 'end'))];
            if (from && to && to <= from) report('times', span(node, 'start', 'end'), { start: from, end: to }, { node });
        }
    },
    fixes: [
        {
            title: 'Swap start and end',
            offers({ node, args }) {
                if (!node || args.start === args.end) return [];
                const [start, end] = node.$type === 'Holder' ? ['from', 'until'] : ['start', 'end'];
                const [first, second] = [place(node, start ?? ''), place(node, end ?? '')];
                const [before, after] = [textOf(node, start ?? '') ?? '', textOf(node, end ?? '') ?? ''];
                return [
                    {
                        args: {},
                        changes: [
                            { ...first, text: after },
                            { ...second, text: before },
                        ],
                    },
                ];
            },
        },
    ],
});

function textOf(node: AstNode, property: string): string | undefined {
    const value = (node as unknown as Record<string, unknown>)[property];
    return typeof value === 'string' ? value : undefined;
}

function place(node: AstNode, property: string) {
    return placeOfProperty(node, property as keyof AstNode & string);
}

/** From the first of two values to the last. */
function span(node: AstNode, start: string, end: string) {
    const [first, second] = [place(node, start), place(node, end)];
    return { offset: Math.min(first.offset, second.offset), end: Math.max(first.end, second.end) };
}
