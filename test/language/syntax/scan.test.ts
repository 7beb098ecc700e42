import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { createDialogServices } from '../../../language/index.ts';
import { isLexicalReport } from '../../../language/syntax/lexical-report.ts';

const { dialog } = createDialogServices(EmptyFileSystem);

function scanned(text: string) {
    const { tokens, report } = dialog.parser.Lexer.tokenize(text, { mode: 'partial' });
    if (!isLexicalReport(report)) throw new Error('The lexer says nothing.');
    return {
        tokens: tokens.map(({ tokenType, image }) => `${tokenType.name} ${image}`),
        problems: report.problems.map(({ kind, offset, end }) => `${kind} ${text.slice(offset, end)}`),
    };
}

test.each([
    ['09:00–10.30', ['TIME 09:00', '- –', 'TIME 10.30'], []],
    ['09:0010:00', ['TIME 09:0010:00'], ['invalid-time 09:0010:00']],
    ['2026-02-30', ['DATE 2026-02-30'], ['invalid-date 2026-02-30']],
    ['3:e 2nd', ['ORDINAL 3:e', 'ORDINAL 2nd'], []],
    ['”Word“', ['STRING ”Word“'], []],
    ['deal "A {', ['deal deal', 'STRING "A', '{ {'], ['unclosed-string "A']],
    ['person P p.q@r.example>', ['person person', 'NAME P', 'EMAIL p.q@r.example>'], ['unclosed-email p.q@r.example>']],
    ['<p@q.r>@s', ['EMAIL <p@q.r>', 'EMAIL @s'], ['unclosed-email @s']],
    ['country SE;', ['country country', 'NAME SE'], ['unknown-sign ;']],
])('%s', (text, tokens, problems) => {
    expect(scanned(text)).toEqual({ tokens, problems });
});
