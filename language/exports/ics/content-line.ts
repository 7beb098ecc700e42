/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const longest = 75;

/** A content line, folded and ended. `value` is written as it is: texts go through `escaped` first. */
export function contentLine(name: string, value: string, parameters: Readonly<Record<string, string>> = {}): string {
    const written = Object.entries(parameters).map(([key, one]) => `;${key}=${parameterValue(one)}`);
    return rawLine(`${name}${written.join('')}:${value}`);
}

/** A line that is written already, but for its folds. */
export function rawLine(line: string): string {
    return `${folded(withoutControls(line))}\r\n`;
}

/** A text as a value (RFC 5545, 3.3.11). */
export function escaped(text: string): string {
    return withoutControls(
        text
            .replace(/\r\n?|[\v\f\u0085\p{Zl}\p{Zp}]/gu, '\n')
            .replace(/[\\;,]/g, '\\$&')
            .replaceAll('\n', '\\n'),
    );
}

/** Several texts as one value. */
export function escapedList(texts: readonly string[]): string {
    return texts.map(escaped).join(',');
}

/** A parameter's value may hold neither quotes nor line ends, and is quoted where a sign of it could be taken for ours (RFC 5545, 3.2). */
function parameterValue(value: string): string {
    const clean = withoutControls(value.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('"', "'"));
    return /[;:,]/.test(clean) || !/^[\x21-\x7e]+$/.test(clean) ? `"${clean}"` : clean;
}

/** A line end in a plan's text must not become one of the file: what follows it would be read as the file's own. Half a character is none. */
function withoutControls(text: string): string {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, '');
}

/** Breaks a line after at most 75 octets, never inside a character. A continued line begins with a space, which counts. */
function folded(line: string): string {
    // No character takes more than three octets for each of its units.
    if (line.length * 3 <= longest) return line;
    let lines = '';
    let start = 0;
    let size = 0;
    for (let at = 0; at < line.length; ) {
        const code = line.codePointAt(at) ?? 0;
        const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
        if (size + octets > longest) {
            lines += `${line.slice(start, at)}\r\n `;
            [start, size] = [at, 1];
        }
        size += octets;
        at += code < 0x1_0000 ? 1 : 2;
    }
    return lines + line.slice(start);
}
