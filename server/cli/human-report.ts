import { oneLine, type Severity, steeringLetters, translate } from '../../language/index.ts';

/** A finding as programs read it: 1-based lines and columns, columns in UTF-16 units. */
export interface ShownFinding {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly severity: Severity;
    readonly code: string;
    readonly message: string;
}

export interface FoundInFile {
    /** Relative, with `/`. */
    readonly file: string;
    /** The language of its messages. */
    readonly language: string;
    readonly text: string;
    readonly findings: readonly ShownFinding[];
}

/** English texts of the report; the keys of their translations. */
export const reportTexts = {
    error: 'error',
    warning: 'warning',
    info: 'info',
    hint: 'hint',
    errors: 'errors',
    warnings: 'warnings',
    infos: 'infos',
    hints: 'hints',
    plan: 'plan checked',
    plans: 'plans checked',
    clean: 'nothing to remark',
} as const;

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36, hint: 90 };

/** Findings for a person at a terminal: file by file, with the line of the plan they speak of, and a sum. */
export function humanReport(found: readonly FoundInFile[], colour: boolean): string {
    const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const out: string[] = [];
    for (const { file, language, text, findings } of found) {
        if (findings.length === 0) continue;
        const lines = text.split(/\r\n|\r|\n/);
        out.push(paint(1, oneLine(file)));
        for (const finding of findings) {
            // One space for each: the mark below stays in its column.
            const line = (lines[finding.line - 1] ?? '').replace(steeringLetters, ' ');
            const width =
                finding.endLine === finding.line
                    ? Math.max(1, finding.endColumn - finding.column)
                    : Math.max(1, line.length - finding.column + 1);
            const number = String(finding.line).padStart(5);
            out.push(
                `  ${paint(colours[finding.severity], translate(reportTexts[finding.severity], language))} ${oneLine(finding.message)} ${paint(90, `[${finding.code}]`)}`,
                `  ${paint(90, `${number} |`)} ${line}`,
                `  ${paint(90, '      |')} ${' '.repeat(finding.column - 1)}${paint(colours[finding.severity], '^'.repeat(width))}`,
            );
        }
        out.push('');
    }
    const language = found[0]?.language ?? 'en';
    const sums = severities.flatMap((severity) => {
        const count = found.reduce((sum, one) => sum + one.findings.filter((finding) => finding.severity === severity).length, 0);
        return count > 0
            ? [`${count} ${translate(reportTexts[count === 1 ? severity : (`${severity}s` as const)], language)}`]
            : [];
    });
    const plans = `${found.length} ${translate(found.length === 1 ? reportTexts.plan : reportTexts.plans, language)}`;
    return `${[...out, `${plans}: ${sums.length > 0 ? sums.join(', ') : translate(reportTexts.clean, language)}.`].join('\n')}\n`;
}
