import type { SyntaxProblem } from '../syntax/syntax-problem.ts';
import { describeExpected } from './describe-expected.ts';
import { removeLines } from './remove-lines.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

export const syntax = rule({
    code: 'syntax',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A piece of text that is not written as the language of plans asks.',
    why: 'What cannot be read is missing from everything that is made of the plan. The rest of the plan is read all the same.',
    source: 'plain sense',
    examples: { bad: 'Organisation A {\n  country SE;\n}\n', good: 'organisation A {\n  country SE\n}\n' },
    messages: {
        quote: 'This text has no end: put a quote (") after its last word.',
        comment: 'This comment has no end: put */ after it.',
        email: 'An e-mail address stands between < and >, without spaces.',
        sign: 'The sign {sign} means nothing in a plan: remove it.',
        encoding: 'Letters are lost here: the file is saved in another encoding than UTF-8. Save it as UTF-8.',
        binary: 'This is not a text file: nothing in it can be read as a plan.',
        surplus: 'This } ends nothing: there is one too many.',
        unopened: 'What belongs to "{block}" never begins: put a { after its heading.',
        unclosed: 'What belongs to "{block}" never ends: a } is missing.',
        manyUnclosed: 'What belongs to "{block}" never ends, nor do the blocks around it: {count} } are missing.',
        capital: 'Only names begin with a capital letter: write "{lower}".',
        misfit: '"{found}" does not fit here. What fits: {expected}.',
        gap: 'Something is missing after "{after}": {expected}.',
    },
    check(_plan, { syntaxProblems, text }, report) {
        let lost = false;
        for (const problem of syntaxProblems) {
            switch (problem.kind) {
                case 'text': {
                    const message = textMessage(problem, text);
                    // The whole file has one encoding: the first lost letter says it for all.
                    if (message === 'encoding' && lost) break;
                    lost ||= message === 'encoding';
                    if (message) report(message, problem, { sign: text.slice(problem.offset, problem.end) });
                    break;
                }
                case 'surplus-brace':
                    report('surplus', problem, {});
                    break;
                case 'missing-open':
                    report('unopened', problem, { block: problem.block });
                    break;
                case 'missing-close':
                    report(problem.count > 1 ? 'manyUnclosed' : 'unclosed', problem, {
                        block: problem.block,
                        count: problem.count,
                    });
                    break;
                case 'capital-letter':
                    report('capital', problem, { lower: text.slice(problem.offset, problem.end).toLowerCase() });
                    break;
                case 'unexpected':
                    report('misfit', problem, { found: quoted(problem.found), expected: describeExpected(problem.expected) });
                    break;
                case 'incomplete':
                    report('gap', problem, { after: quoted(problem.after), expected: describeExpected(problem.expected) });
            }
        }
    },
    fixes: [
        { ...replaceWith(({ args }) => (typeof args.lower === 'string' ? [args.lower] : [])), safe: true },
        {
            title: 'Remove {sign}',
            offers(finding, { text, syntaxProblems }) {
                const sign = text.slice(finding.offset, finding.end);
                const at = syntaxProblems.find(
                    ({ offset, kind }) => offset === finding.offset && (kind === 'text' || kind === 'surplus-brace'),
                );
                const removable = at && (at.kind === 'surplus-brace' || textMessage(at, text) === 'sign');
                return removable ? [{ args: { sign }, changes: [removeLines(text, finding)] }] : [];
            },
        },
    ],
});

function textMessage(problem: SyntaxProblem, text: RuleContext['text']) {
    if (problem.kind !== 'text') return undefined;
    switch (problem.problem.kind) {
        case 'unclosed-string':
            return 'quote';
        case 'unclosed-comment':
            return 'comment';
        case 'unclosed-email':
            return 'email';
        case 'not-text':
            return 'binary';
        case 'unknown-sign':
            return text.slice(problem.offset, problem.end).includes('\uFFFD') ? 'encoding' : 'sign';
        default:
            // A date or a time has a rule of its own.
            return undefined;
    }
}

/** A piece of the plan as it is quoted in a message: without quotes of its own, and not longer than a few words. */
function quoted(piece: string): string {
    const bare = piece.replace(/^["“”]|["“”]$/g, '');
    return bare.length > 40 ? `${bare.slice(0, 39).trimEnd()}…` : bare;
}
