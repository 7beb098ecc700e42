import { rule } from './rule.ts';

export const unusedSuppression = rule({
    code: 'unused-suppression',
    on: 'Plan',
    severity: 'warning',
    since: '0.1.0',
    what: 'A comment "dialog-ignore" that silences nothing, names no rule, or gives no reason.',
    why: 'A silenced finding is a decision that others must be able to follow. One that silences nothing hides the next finding of its kind.',
    source: 'plain sense',
    examples: {
        bad: '// dialog-ignore same-party: nothing is wrong on the next line\norganisation A\n{\n  country SE\n}\n',
        good: "organisation A {\n}\norganisation B {\n}\n// dialog-ignore unused-declaration: a party to next year's deal\norganisation C {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n",
    },
    messages: {
        unknown: 'There is no rule "{code}": nothing is silenced here.',
        reasonless: 'Give a reason after a colon: what is silenced without one is not silenced.',
        locked: 'The rule "{code}" cannot be silenced: without what it asks for the plan cannot be read.',
        idle: 'The rule "{code}" finds nothing on the next line: this comment silences nothing.',
    },
    // Reported by the machinery, which knows what each comment silenced (check-plan.ts).
    check() {},
    fixes: [
        {
            title: 'Remove the comment',
            offers: (finding, { text }) => {
                const lineStart = text.lastIndexOf('\n', finding.offset - 1) + 1;
                const alone = text.slice(lineStart, finding.offset).trim() === '';
                const lineEnd = text.indexOf('\n', finding.end);
                const change = alone
                    ? { offset: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, text: '' }
                    : { offset: lineStart + text.slice(lineStart, finding.offset).trimEnd().length, end: finding.end, text: '' };
                return [{ args: {}, changes: [change] }];
            },
        },
    ],
});
