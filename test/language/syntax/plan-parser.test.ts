import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { AstUtils, CstUtils, EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { createDialogServices } from '../../../language/index.ts';
import { isLexicalReport } from '../../../language/syntax/lexical-report.ts';
import type { PlanParser } from '../../../language/syntax/plan-parser.ts';

const folder = new URL('../../conformance/', import.meta.url);
const plans = ['valid', 'invalid'].flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, folder)).map((name) => readFileSync(new URL(`${kind}/${name}`, folder), 'utf8')),
);
const small = [
    '// A note.\norganisation A { country SE }\n\n/* Many\nlines */\norganisation B { }\ndeal D "x" { buyer A }\n// The end.\n',
    'deal A { } deal B { }\r\ndeal C {\r\n  purpose "x"\r\n}\r\n  import "a.dialog"\r\nforum F { url "u" }',
    'stray words\nimport "b.dialog"\ndeal\ndeal Y { purpose "open }\nchannel Z { kind press }\nperson <a@b.c>\norganisation',
];
/** What changes the meaning of what stands around it. */
const pieces = [
    '{',
    '}',
    '"',
    '/*',
    '*/',
    '//',
    '\n',
    '\r\n',
    ' ',
    'deal',
    'deal X {',
    '\norganisation O {\n}\n',
    '@',
    '<',
    'x',
    '\u00e5',
    '\0',
    '\uFFFD',
    'import "p"',
];

const { dialog } = createDialogServices(EmptyFileSystem);
const parser = dialog.parser.LangiumParser as PlanParser;

type Read = ReturnType<PlanParser['parse']>;

/** All that can be known of what was read: the tree, where each of its parts stands, and what was found beside it. */
function told({ value, lexerErrors, lexerReport, parserErrors }: Read): unknown {
    if (!isLexicalReport(lexerReport)) throw new Error('The lexer says nothing.');
    const { comments, problems, repairs, shares } = lexerReport;
    const token = ({ image, startOffset, endOffset, startLine, endLine, startColumn, endColumn }: (typeof comments)[number]) =>
        [image, startOffset, endOffset, startLine, endLine, startColumn, endColumn].join(' ');
    return {
        nodes: AstUtils.streamAst(value)
            .map((node) => {
                const { $type, $containerProperty, $containerIndex, $cstNode, $container } = node;
                const place = JSON.stringify([$cstNode?.offset, $cstNode?.end, $cstNode?.range]);
                return `${$container?.$type}.${$containerProperty}[${$containerIndex}] ${$type} ${place} ${$cstNode?.text}`;
            })
            .toArray(),
        leaves: CstUtils.flattenCst(value.$cstNode!)
            .map(
                (leaf) =>
                    `${leaf.offset}-${leaf.end} ${JSON.stringify(leaf.range)} ${leaf.hidden} ${leaf.text} ${leaf.root === value.$cstNode}`,
            )
            .toArray(),
        comments: comments.map(token),
        problems,
        repairs,
        shares: shares.map(({ language, count, first }) => `${language} ${count} ${token(first)}`),
        expected: lexerReport.expected(),
        lexerErrors,
        parserErrors,
    };
}

const change = fc.record({
    at: fc.nat(1_000_000),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
    text: fc.oneof(
        fc.constant(''),
        fc.constantFrom(...pieces),
        fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((all) => all.join('')),
    ),
});

describe('a plan that is read on from what it was', () => {
    test.each([
        ['texts of a few lines', small, 1_500],
        ['whole plans', plans, 120],
    ])('is as if it had been read from the beginning: %s', (_what, texts, numRuns) => {
        fc.assert(
            fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }), (text, changes) => {
                let now = text;
                let read = parser.parse(now);
                for (const { at, length, text: put } of changes) {
                    const start = at % (now.length + 1);
                    now = now.slice(0, start) + put + now.slice(start + length);
                    read = parser.parse(now, { previous: read.value });
                    expect(told(read)).toEqual(told(parser.parse(now)));
                }
            }),
            { numRuns },
        );
    });

    test('keeps what the change does not touch', () => {
        const text = 'organisation A { }\norganisation B { }\norganisation C { }\n';
        const before = parser.parse(text);
        const kept = [...((before.value as { declarations?: object[] }).declarations ?? [])];
        const after = parser.parse(text.replace('B { }', 'B {\n  country SE\n}'), { previous: before.value });
        const now = (after.value as { declarations?: object[] }).declarations ?? [];
        expect(now.map((one) => kept.indexOf(one))).toEqual([0, -1, 2]);
    });
});
