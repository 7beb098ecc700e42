import type { Range } from 'vscode-languageserver';
import { fixtureFiles } from './annotate.ts';
import { cursorMark } from './editor.ts';

/** Something an answer points at. `uri` ends with the file's name; left out, it is the first file. */
export interface Mark {
    readonly uri?: string;
    readonly range: Range;
    readonly label: string;
}

/** A fixture as the answer draws it: under each line, what was answered about it. Equals the fixture itself when all is as expected. */
export function drawn(fixture: string, marks: readonly Mark[]): string {
    const files = fixtureFiles(fixture);
    return files
        .map(({ name, text }, index) => {
            const own = marks.filter(({ uri }) => (uri === undefined ? index === 0 : uri.endsWith(`/${name}`)));
            const body = text
                .replace(cursorMark, '')
                .split('\n')
                .flatMap((line, at) => [
                    line,
                    ...own
                        .filter(({ range }) => range.start.line === at)
                        .sort((a, b) => a.range.start.character - b.range.start.character)
                        .map(({ range, label }) => underlined(range, line, label)),
                ])
                .join('\n');
            return index === 0 && name === 'plan.dialog' ? body : `//- /${name}\n${body}`;
        })
        .join('\n')
        .trim();
}

/** The fixture without its cursor: what `drawn` is compared with. */
export function expected(fixture: string): string {
    return fixture.replace(cursorMark, '').trim();
}

function underlined(range: Range, line: string, label: string): string {
    const start = range.start.character;
    const end = range.end.line > range.start.line ? line.length : range.end.character;
    // What begins at the line's very start is drawn after the slashes.
    return `//${' '.repeat(Math.max(0, start - 2))}${'^'.repeat(Math.max(1, end - start))} ${label}`;
}
