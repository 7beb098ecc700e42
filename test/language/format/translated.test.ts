import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../../language/format/format-text.ts';
import { meansTheSame } from '../../../language/format/means-the-same.ts';
import { createDialogServices } from '../../../language/index.ts';
import { isLexicalReport } from '../../../language/syntax/lexical-report.ts';

const { dialog } = createDialogServices(EmptyFileSystem);
const root = path.join(import.meta.dirname, '../../..');
const plans = ['examples', 'test/corpus', 'test/conformance/valid'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.dialog'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .sort(),
);
const translated = (text: string, language: string) => {
    const out = formatText(text, dialog, language);
    if (out === undefined) throw new Error('It cannot be translated.');
    return out;
};
const read = (text: string) => dialog.parser.LangiumParser.parse(text);

describe('words change their language, and what is said does not', () => {
    test.each(plans)('%s', (name) => {
        const text = translated(readFileSync(path.join(root, name), 'utf8'), 'sv');
        const english = translated(text, 'en');
        const { lexerReport, value } = read(english);
        expect(isLexicalReport(lexerReport) ? lexerReport.shares.map(({ language }) => language) : undefined).toEqual(['en']);
        expect(meansTheSame(value, read(text).value)).toBe(true);
        expect(translated(english, 'sv')).toBe(text);
        expect(translated(translated(english, 'sv'), 'en')).toBe(english);
    });
});

test('a plan and its twin differ in what is quoted alone', () => {
    const twin = (language: string) =>
        readFileSync(path.join(root, `test/conformance/valid/service-desk.${language}.dialog`), 'utf8');
    const bare = (text: string) => text.replace(/^\/\/.*$/gm, '');
    expect(bare(translated(twin('en'), 'sv'))).toBe(bare(translated(twin('sv'), 'sv')));
    expect(bare(translated(twin('sv'), 'en'))).toBe(bare(translated(twin('en'), 'en')));
});
