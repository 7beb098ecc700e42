import { type Finding, render } from '../../language/index.ts';
import type { Lexicon } from '../../language/vocabulary/lexicon.ts';

/** A file of a fixture: its name and its text without annotations. */
export interface FixtureFile {
    readonly name: string;
    readonly text: string;
}

const annotation = /^\s*\/\/\s*\^+/;
const fileHead = /^\/\/- \/(\S+)$/;

/** Splits a fixture into files (`//- /other.dialog`; the first is `plan.dialog` unless named) and strips its annotation lines. */
export function fixtureFiles(fixture: string): readonly FixtureFile[] {
    const files: { name: string; lines: string[] }[] = [{ name: 'plan.dialog', lines: [] }];
    for (const line of fixture.split('\n')) {
        const head = fileHead.exec(line);
        const last = files[files.length - 1];
        if (head?.[1]) {
            if (files.length === 1 && last && last.lines.every((one) => one === '')) files.pop();
            files.push({ name: head[1], lines: [] });
        } else if (!annotation.test(line)) last?.lines.push(line);
    }
    return files.map(({ name, lines }) => ({ name, text: lines.join('\n') }));
}

/**
 * Renders findings back into the source: under each line that has some, a line `//  ^^^ error[code]: message` that points at the piece,
 * with 💡 when a fix is offered. A finding at the line's very start is drawn from the second column on, after the slashes.
 */
export function annotate(
    text: string,
    findings: readonly Finding[],
    options: { readonly language: string; readonly lexicon: Lexicon; hasFix(finding: Finding): boolean },
): string {
    const out: string[] = [];
    let offset = 0;
    for (const line of text.split('\n')) {
        out.push(line);
        for (const finding of findings) {
            if (finding.offset < offset || finding.offset > offset + line.length) continue;
            const start = finding.offset - offset;
            const length = Math.max(1, Math.min(finding.end, offset + line.length) - finding.offset);
            const mark =
                start < 2
                    ? `//${' '.repeat(0)}${'^'.repeat(Math.max(1, length))}`
                    : `//${' '.repeat(start - 2)}${'^'.repeat(length)}`;
            const message = render(finding.message, finding.args, options.language, options.lexicon);
            out.push(`${mark} ${options.hasFix(finding) ? '💡 ' : ''}${finding.severity}[${finding.code}]: ${message}`);
        }
        offset += line.length + 1;
    }
    return out.join('\n');
}
