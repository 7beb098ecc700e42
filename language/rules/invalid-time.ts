import { readTime } from '../syntax/literals.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';

const plan = (time: string) =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n  phase before {\n    dialogue "Hearing" {\n      on 2026-03-12 at ${time}\n    }\n  }\n}\n`;

export const invalidTime = rule({
    code: 'invalid-time',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A time that the day does not have.',
    why: 'A meeting at such a time can stand in no calendar, and whether it collides with another cannot be told.',
    source: 'plain sense',
    examples: {
        bad: plan('09:0010:00'),
        good: plan('09:00-10:00'),
    },
    messages: {
        none: 'There is no time {time}: a day goes from 00:00 to 23:59.',
        form: 'Write a time with two digits for the minutes, such as 09:00.',
        glued: 'Two times are written together: {range}.',
    },
    check(_plan, { syntaxProblems, text }, report) {
        for (const problem of syntaxProblems) {
            if (problem.kind !== 'text' || problem.problem.kind !== 'invalid-time') continue;
            const time = text.slice(problem.offset, problem.end);
            const [, start, end] = /^(\d{1,2}[:.]\d{2})(\d{1,2}[:.]\d{2})$/.exec(time) ?? [];
            if (readTime(start) && readTime(end)) report('glued', problem, { range: `${start}-${end}` });
            else report(/^\d{1,2}[:.]\d{2}$/.test(time) ? 'none' : 'form', problem, { time });
        }
    },
    fixes: [replaceWith(({ args }) => (typeof args.range === 'string' ? [args.range] : []))],
});
