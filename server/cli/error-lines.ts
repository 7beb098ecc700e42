import type { LangiumDocument } from 'langium';
import { type Finding, type Lexicon, oneLine, render } from '../../language/index.ts';

/** The errors among what the rules found in a plan, a line each, which begins with the name of its file where it has one. */
export function errorLines(
    findings: readonly Finding[],
    { textDocument }: LangiumDocument,
    language: string,
    lexicon: Lexicon,
    file?: string,
): readonly string[] {
    return findings
        .filter(({ severity }) => severity === 'error')
        .map(({ offset, message, args, code }) => {
            const { line, character } = textDocument.positionAt(offset);
            const place = [...(file === undefined ? [] : [file]), line + 1, character + 1].join(':');
            return `${oneLine(`${place}: ${render(message, args, language, lexicon)} [${code}]`)}\n`;
        });
}
