import { rules, type Severity } from '../../language/index.ts';
import type { FoundInFile } from './human-report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
    error: 'error',
    warning: 'warning',
    info: 'note',
    hint: 'note',
};

/** Findings as SARIF 2.1.0, for services that show them beside changes. */
export function sarifReport(found: readonly FoundInFile[]): string {
    const used = new Set(found.flatMap(({ findings }) => findings.map(({ code }) => code)));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'dialogplan',
                        rules: rules
                            .filter(({ code }) => used.has(code))
                            .map(({ code, what }) => ({ id: code, shortDescription: { text: what } })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: found.flatMap(({ file, findings }) =>
                    findings.map(({ code, severity, message, line, column, endLine, endColumn }) => ({
                        ruleId: code,
                        level: levels[severity],
                        message: { text: message },
                        locations: [
                            {
                                physicalLocation: {
                                    artifactLocation: { uri: encodeURI(file) },
                                    region: { startLine: line, startColumn: column, endLine, endColumn },
                                },
                            },
                        ],
                    })),
                ),
            },
        ],
    };
    return JSON.stringify(log, null, 2);
}
