import { lengthOfMonth, readDate } from '../syntax/literals.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';

export const invalidDate = rule({
    code: 'invalid-date',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A date that the calendar does not have, or that is not written YYYY-MM-DD.',
    why: 'Meetings, deadlines and working days are worked out from dates. Nothing follows from one that does not exist.',
    source: 'plain sense',
    examples: {
        bad: 'organisation A {\n  closed 2026-7-6 to 2026-08-02\n}\n',
        good: 'organisation A {\n  closed 2026-07-06 to 2026-08-02\n}\n',
    },
    messages: {
        days: '{date} does not exist: that month has {days} days.',
        none: '{date} does not exist: write year, month and day, such as 2026-03-12.',
        form: 'Write a date with two digits for the month and two for the day: {written}.',
    },
    check(_plan, { syntaxProblems, text }, report) {
        for (const problem of syntaxProblems) {
            if (problem.kind !== 'text' || problem.problem.kind !== 'invalid-date') continue;
            const date = text.slice(problem.offset, problem.end);
            const written = padded(date);
            const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
            const days = lengthOfMonth(year, month);
            if (readDate(written)) report('form', problem, { written });
            else report(days > 0 && day > days ? 'days' : 'none', problem, { date, days });
        }
    },
    fixes: [replaceWith(({ args }) => (typeof args.written === 'string' ? [args.written] : []))],
});

function padded(date: string): string {
    const [year = '', ...rest] = date.split('-');
    return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
