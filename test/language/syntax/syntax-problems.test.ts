import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { createDialogServices } from '../../../language/index.ts';
import { isLexicalReport } from '../../../language/syntax/lexical-report.ts';
import { syntaxProblems } from '../../../language/syntax/syntax-problems.ts';

const { dialog } = createDialogServices(EmptyFileSystem);

function problems(text: string) {
    const { report } = dialog.parser.Lexer.tokenize(text);
    if (!isLexicalReport(report)) throw new Error('The lexer says nothing.');
    return syntaxProblems(text, report).map(({ kind, offset, end }) => `${kind} ${text.slice(offset, end)}`);
}

test('what follows a quote without end on its line is no fault of its own', () => {
    expect(problems('organisation A {\n  person P "Per\n}\n')).toEqual(['text "Per']);
    expect(problems('organisation A {\n  person P Per Ek"\n}\n')).toEqual(['text "']);
});

test('a strange sign does not hide a mistyped word beside it', () => {
    expect(problems('organisation A {\n  cuntry: SE\n}\n')).toEqual(['unknown-word cuntry', 'text :']);
});

test('a fault on the next line is told', () => {
    expect(problems('organisation A {\n  person P "Per\n  cuntry SE\n}\n')).toEqual(['text "Per', 'unknown-word cuntry']);
});
