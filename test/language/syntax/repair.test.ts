import { readdirSync, readFileSync } from 'node:fs';
import { AstUtils, EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { createDialogServices } from '../../../language/index.ts';
import { isLexicalReport } from '../../../language/syntax/lexical-report.ts';
import { syntaxProblems } from '../../../language/syntax/syntax-problems.ts';
import { workspace } from '../../support/workspace.ts';

const folder = new URL('../../conformance/', import.meta.url);
const plans = ['valid', 'invalid'].flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, folder)).map(
        (name) => [name, readFileSync(new URL(`${kind}/${name}`, folder), 'utf8')] as const,
    ),
);
const { dialog } = createDialogServices(EmptyFileSystem);

function read(text: string) {
    const { value, parserErrors, lexerReport } = dialog.parser.LangiumParser.parse(text);
    if (!isLexicalReport(lexerReport)) throw new Error('The lexer says nothing.');
    const meetings = AstUtils.streamAst(value)
        .filter((node) => node.$type === 'Meeting')
        .count();
    return { parserErrors, problems: syntaxProblems(text, lexerReport), meetings };
}

const kindsOf = (text: string) =>
    read(text).problems.map((problem) => `${problem.kind} ${text.slice(problem.offset, problem.end)}`);

/** Every so many: all of them take minutes. */
const sample = <T>(all: readonly T[], step: number, offset = 0) => all.filter((_, index) => index % step === offset % step);

describe.each(plans)('%s', (_name, text) => {
    const { tokens } = dialog.parser.Lexer.tokenize(text, { mode: 'partial' });
    const whole = read(text);

    test('one token less is one fault at most, and every meeting stays', () => {
        for (const { startOffset, image } of sample(tokens, 7)) {
            const cut = text.slice(0, startOffset) + text.slice(startOffset + image.length);
            const { parserErrors, problems, meetings } = read(cut);
            const found = { image, parserErrors, faults: problems.length - whole.problems.length, meetings };
            expect({ ...found, faults: Math.max(0, found.faults) <= 1 }).toEqual({
                image,
                parserErrors: [],
                faults: true,
                meetings: whole.meetings,
            });
        }
    });

    test('the parser never fails, wherever the text is cut off, or whatever stands in the wrong place', () => {
        for (let at = 0; at < text.length; at += 53) expect(read(text.slice(0, at)).parserErrors).toEqual([]);
        sample(tokens, 11).forEach(({ startOffset, image }, index) => {
            const other = tokens[(index * 37) % tokens.length]?.image ?? '';
            expect(read(`${text.slice(0, startOffset)}${other} ${text.slice(startOffset)}`).parserErrors).toEqual([]);
            expect(read(text.slice(0, startOffset) + other + text.slice(startOffset + image.length)).parserErrors).toEqual([]);
        });
    });

    test('one line less is two faults at most', () => {
        const lines = text.split('\n');
        sample([...lines.keys()], 5).forEach((gone) => {
            const problems = read(lines.filter((_, line) => line !== gone).join('\n')).problems.length;
            expect({ line: lines[gone], few: problems - whole.problems.length <= 2 }).toEqual({ line: lines[gone], few: true });
        });
    });
});

test('no rule fails on a plan that is being typed', async () => {
    const failed: string[] = [];
    for (const [, text] of plans) {
        for (let at = 100; at < text.length; at += 1111) {
            const { check } = await workspace({ 'plan.dialog': text.slice(0, at - 60) + text.slice(at) });
            const { findings } = check('plan.dialog');
            failed.push(...findings.filter(({ code }) => code === 'internal-error').map(({ args }) => String(args.rule)));
        }
    }
    expect(failed).toEqual([]);
});

test.each([
    [
        'a mistyped heading keeps its block',
        'deal D {\n  goverance {\n    tactcal level {\n      metting M {\n      }\n    }\n  }\n}\n',
        1,
    ],
    [
        'a missing word before a name',
        'deal D {\n  governance {\n    tactical level {\n      M "M" {\n      }\n    }\n  }\n}\n',
        1,
    ],
    [
        'a missing heading',
        'deal D {\n  governance {\n    tactical level {\n        every month\n        chair A.B\n      }\n    }\n  }\n}\n',
        1,
    ],
    ['a heading like none is left out with its block', 'deal D {\n  xyzzy Q {\n    buyer {\n    }\n  }\n  buyer A\n}\n', 0],
])('%s', (_what, text, meetings) => {
    expect(read(text)).toMatchObject({ parserErrors: [], meetings });
});

test('a second fault in a statement does not hide the first, nor the first the second', () => {
    expect(
        kindsOf(
            'deal D {\n  governance {\n    tactical level {\n      meeting M {\n        agenda {\n          "A" 15 minn bye A.B\n        }\n      }\n    }\n  }\n}\n',
        ),
    ).toEqual(['unknown-word minn', 'unknown-word bye']);
});

test('a word read as a keyword is a name where a dot follows', () => {
    const plan = (participant: string) =>
        `deal D {\n  phase before {\n    dialogue "X" {\n      with ${participant}\n    }\n  }\n}\n`;
    expect(kindsOf(plan('user.Chief'))).toEqual(['name-expected user']);
    expect(kindsOf(plan('region.Chief'))).toEqual(['name-expected region']);
    expect(kindsOf(plan('A.B C.D'))).toEqual(['incomplete B']);
});
