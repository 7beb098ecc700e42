import type { LexicalProblem } from './lexical-problem.ts';
import type { Token } from './lexical-report.ts';
import { isFirstOnLine, typeOf } from './mend.ts';
import type { TextPlace } from './piece.ts';
import type { Scan, TextPart } from './scan.ts';

/** What was scanned of a declaration and of what follows it up to the next one. */
export interface ScannedDeclaration {
    readonly place: TextPlace;
    readonly tokens: readonly Token[];
    readonly comments: readonly Token[];
    readonly problems: readonly LexicalProblem[];
}

/** The words that begin a declaration of the file, and stand nowhere else. */
export const declaringWords: ReadonlySet<string> = new Set(['import', 'organisation', 'forum', 'channel', 'deal']);

/**
 * The tokens of each declaration of a file, in order. A fault in one can reach no other, since each is read for itself: braces that don't
 * match, or a sentence that breaks off, end where the next declaration begins. What stands before the first belongs to the first.
 */
export function declarationsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
    const found: (readonly Token[])[] = [];
    let start = 0;
    for (let at = 1; at < tokens.length; at++) {
        if (!begins(tokens, at)) continue;
        found.push(tokens.slice(start, at));
        start = at;
    }
    return [...found, tokens.slice(start)];
}

/** A declaring word may also be a name that is being typed (`role deal`): at the start of a line, or before a name, it is what it says. */
function begins(tokens: readonly Token[], at: number): boolean {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !declaringWords.has(typeOf(token))) return false;
    return isFirstOnLine(tokens, at) || (next !== undefined && (typeOf(next) === 'NAME' || typeOf(next) === 'WORD'));
}

/** The declarations of a part of a text, each with its comments and problems. */
export function scannedDeclarations({ tokens, comments, problems }: Scan, part: TextPart): readonly ScannedDeclaration[] {
    const declarations = declarationsOf(tokens);
    const places = declarations.map(
        ([first], index): TextPlace =>
            index > 0 && first
                ? { offset: first.startOffset, line: first.startLine ?? 1 }
                : { offset: part.start, line: part.line },
    );
    const commentsOf = parted(comments, ({ startOffset }) => startOffset, places);
    const problemsOf = parted(problems, ({ offset }) => offset, places);
    return declarations.flatMap((own, index) => {
        const place = places[index];
        return place ? { place, tokens: own, comments: commentsOf[index] ?? [], problems: problemsOf[index] ?? [] } : [];
    });
}

/** To each place, what stands from there up to the next. */
function parted<Item>(
    items: readonly Item[],
    offsetOf: (item: Item) => number,
    places: readonly TextPlace[],
): readonly (readonly Item[])[] {
    const parts = places.map((): Item[] => []);
    let part = 0;
    for (const item of items) {
        while ((places[part + 1]?.offset ?? Number.POSITIVE_INFINITY) <= offsetOf(item)) part++;
        parts[part]?.push(item);
    }
    return parts;
}
