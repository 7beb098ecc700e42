import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { LexicalProblem } from './lexical-problem.ts';
import type { Token } from './lexical-report.ts';
import { readDate, readTime } from './literals.ts';
import type { TokenType } from './tokens.ts';

export interface Scan {
    /** A word that belongs to one language only has that language's id as its `payload`. */
    readonly tokens: Token[];
    readonly comments: Token[];
    readonly problems: LexicalProblem[];
    /** Where it came to an end: a comment may reach beyond the part that was to be read. */
    readonly end: number;
}

/** A part of a text: from the first sign of a line, or of the text, up to a sign that begins another line, or the text's end. */
export interface TextPart {
    readonly start: number;
    readonly end: number;
    /** The line on which it starts, 1-based. */
    readonly line: number;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const STAR = 42;
const SLASH = 47;
const LESS = 60;
const MORE = 62;
const AT = 64;
const BACKSLASH = 92;

const wordAt = /[\p{L}][\p{L}\p{M}\p{N}_-]*/uy;
const spaceAt = /[\s\uFEFF]/u;
const upperAt = /\p{Lu}/uy;
const dateAt = /\d{4}-\d{1,2}-\d{1,2}(?![\d\p{L}])/uy;
const timeAt = /\d{1,2}[:.]\d{2}(?![\d:.])|\d+:\d+(?:[:.]\d+)*/y;
const ordinalAt = /\d+(?:st|nd|rd|th|:e|:a)(?![\p{L}\p{N}])/uy;
const digitsAt = /\d+/y;

/**
 * One pass over the text. Lines and columns follow the editor's counting (LF, CR and CRLF end a line, columns in UTF-16 units).
 * Every sign of the text ends up in a token, a comment, white space or a problem: nothing is swallowed, nothing throws.
 */
export function scan(
    text: string,
    types: Readonly<Record<string, TokenType>>,
    lexicon: Lexicon,
    part: TextPart = { start: 0, end: text.length, line: 1 },
): Scan {
    const type = (name: string): TokenType => {
        const found = types[name];
        if (!found) throw new Error(`The grammar has no token "${name}".`);
        return found;
    };
    const NAME = type('NAME');
    const WORD = type('WORD');
    const STRING = type('STRING');
    const EMAIL = type('EMAIL');
    const DATE = type('DATE');
    const TIME = type('TIME');
    const ORDINAL = type('ORDINAL');
    const INT = type('INT');
    const LINE_COMMENT = type('LINE_COMMENT');
    const BLOCK_COMMENT = type('BLOCK_COMMENT');
    const signs: Readonly<Record<string, TokenType>> = {
        '{': type('{'),
        '}': type('}'),
        ',': type(','),
        '.': type('.'),
        '-': type('-'),
        '–': type('-'),
    };

    const tokens: Token[] = [];
    const comments: Token[] = [];
    const problems: LexicalProblem[] = [];
    const length = part.end;
    let at = part.start;
    let line = part.line;
    let lineStart = startOfLine(text, at);

    const token = (tokenType: TokenType, end: number, language?: string): Token => ({
        image: text.slice(at, end),
        startOffset: at,
        endOffset: end - 1,
        startLine: line,
        endLine: line,
        startColumn: at - lineStart + 1,
        endColumn: end - lineStart,
        tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
        tokenType,
        payload: language,
    });
    const push = (tokenType: TokenType, end: number, language?: string): void => {
        tokens.push(token(tokenType, end, language));
        at = end;
    };
    const pushValue = (
        tokenType: TokenType,
        end: number,
        read: (image: string) => string | undefined,
        kind: LexicalProblem['kind'],
    ): void => {
        if (read(text.slice(at, end)) === undefined) problems.push({ kind, offset: at, end });
        push(tokenType, end);
    };
    const match = (pattern: RegExp): number => {
        pattern.lastIndex = at;
        return pattern.test(text) ? pattern.lastIndex : 0;
    };
    const lineEnd = (from: number): number => {
        let end = from;
        while (end < length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
        return end;
    };

    if (isBinary(part.start === 0 && length === text.length ? text : text.slice(part.start, length))) {
        // A picture or a Word file under the wrong name: one finding, not one for each of its signs.
        problems.push({ kind: 'not-text', offset: 0, end: 0 });
        at = length;
    }
    while (at < length) {
        const code = text.charCodeAt(at);
        if (code === SPACE || code === 9) {
            at++;
        } else if (code === LF || code === CR) {
            at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
            line++;
            lineStart = at;
        } else if (isAsciiLetter(code) || (code > 127 && !spaceAt.test(text[at] ?? '') && match(wordAt) > 0)) {
            const end = wordEnd(text, at);
            const image = text.slice(at, end);
            const entry = lexicon.lookup(image);
            if (entry) {
                push(type(entry.word), end, entry.language);
            } else {
                push(code < 128 ? (code < 97 ? NAME : WORD) : match(upperAt) > 0 ? NAME : WORD, end);
            }
        } else if (code >= 48 && code <= 57) {
            const date = match(dateAt);
            const time = date || match(timeAt);
            const ordinal = time || match(ordinalAt);
            if (date) pushValue(DATE, date, readDate, 'invalid-date');
            else if (time) pushValue(TIME, time, readTime, 'invalid-time');
            else if (ordinal) push(ORDINAL, ordinal);
            else push(INT, match(digitsAt));
        } else if (code === QUOTE || code === 0x201c || code === 0x201d) {
            const end = stringEnd(text, at, code === QUOTE);
            if (end < 0) {
                // The brace at the line's end was not meant to be quoted: the block it opens or closes stays a block.
                const stop = at + Math.max(1, text.slice(at, lineEnd(at)).search(/[\s{}]*$/u));
                problems.push({ kind: 'unclosed-string', offset: at, end: stop });
                push(STRING, stop);
            } else push(STRING, end);
        } else if (code === SLASH && text.charCodeAt(at + 1) === SLASH) {
            const end = lineEnd(at);
            comments.push(token(LINE_COMMENT, end));
            at = end;
        } else if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
            const close = text.indexOf('*/', at + 2);
            // A comment that is being typed must not take the rest of the plan with it: it ends with its line.
            const end = close < 0 ? lineEnd(at) : close + 2;
            if (close < 0) problems.push({ kind: 'unclosed-comment', offset: at, end });
            const comment = token(BLOCK_COMMENT, end);
            for (let i = at; i < end; i++) {
                const sign = text.charCodeAt(i);
                if (sign === LF || (sign === CR && text.charCodeAt(i + 1) !== LF)) {
                    line++;
                    lineStart = i + 1;
                }
            }
            comment.endLine = line;
            comment.endColumn = end - lineStart;
            comments.push(comment);
            at = end;
        } else if (code === LESS) {
            let end = at + 1;
            while (end < length && text.charCodeAt(end) > SPACE && text.charCodeAt(end) !== MORE && text.charCodeAt(end) !== LESS)
                end++;
            if (text.charCodeAt(end) === MORE) push(EMAIL, end + 1);
            else {
                problems.push({ kind: 'unclosed-email', offset: at, end });
                push(EMAIL, end);
            }
        } else if (code === AT) {
            // An address without its `<`: one fault, not one for each of its parts.
            const wordless = (one: Token | undefined) =>
                !one || (one.endOffset ?? 0) + 1 !== at || '{}"<'.includes(one.image[0] ?? '');
            while (!wordless(tokens[tokens.length - 1])) at = tokens.pop()?.startOffset ?? at;
            let end = at;
            while (end < length && text.charCodeAt(end) > SPACE && !'{}"<>'.includes(text[end] ?? '')) end++;
            if (text.charCodeAt(end) === MORE) end++;
            problems.push({ kind: 'unclosed-email', offset: at, end });
            push(EMAIL, end);
        } else {
            const sign = text[at] ?? '';
            const known = signs[sign];
            if (known) push(known, at + 1);
            else if (spaceAt.test(sign)) at++;
            else {
                const previous = problems[problems.length - 1];
                const end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
                // A run of strange signs (a binary file, a line of dashes) is one problem, not a thousand.
                if (previous?.kind === 'unknown-sign' && previous.end === at)
                    problems[problems.length - 1] = { ...previous, end };
                else problems.push({ kind: 'unknown-sign', offset: at, end });
                at = end;
            }
        }
    }
    return { tokens, comments, problems, end: at };
}

/** Where the line of an offset begins. */
function startOfLine(text: string, offset: number): number {
    let start = offset;
    while (start > 0 && text.charCodeAt(start - 1) !== LF && text.charCodeAt(start - 1) !== CR) start--;
    return start;
}

function isAsciiLetter(code: number): boolean {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function wordEnd(text: string, from: number): number {
    let end = from + 1;
    for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code > 127) {
            wordAt.lastIndex = from;
            return wordAt.test(text) ? wordAt.lastIndex : end;
        }
        if (!isAsciiLetter(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 95) break;
    }
    return end;
}

/** The offset after the closing quote, or -1. A string that opens with Word's quotes may close with any quote. */
function stringEnd(text: string, from: number, straight: boolean): number {
    for (let i = from + 1; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === LF || code === CR) return -1;
        if (code === BACKSLASH) i++;
        else if (code === QUOTE || (!straight && (code === 0x201c || code === 0x201d))) return i + 1;
    }
    return -1;
}

/** Whether a text is no text: it holds NUL, or mostly signs that could not be decoded. */
function isBinary(text: string): boolean {
    if (text.includes('\0')) return true;
    const first = text.indexOf('\uFFFD');
    return first >= 0 && text.split('\uFFFD').length - 1 > text.length / 20 + 10;
}
