import { render } from '../../language/index.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import { checkPlans } from './check-plans.ts';
import type { Command } from './command.ts';
import { type FoundInFile, humanReport } from './human-report.ts';
import { loadPlans, shown } from './load-plans.ts';
import { sarifReport } from './sarif-report.ts';

const formats = ['human', 'json', 'sarif'];

/** Checks plans against all rules. */
export const check: Command = {
    name: 'check',
    usage: 'check [PATH…] [--format human|json|sarif] [--max-warnings N]',
    summary: 'Check plans against the rules of the field.',
    options: { format: { type: 'string' }, 'max-warnings': { type: 'string' } },
    async run(call, output) {
        const { paths, language, options } = call;
        const format = options.format ?? 'human';
        if (typeof format !== 'string' || !formats.includes(format))
            throw new CannotDo(sentence(cannotDoTexts.takes, { option: '--format', values: formats.join(', ') }));
        const limit = options['max-warnings'];
        if (limit !== undefined && !/^\d+$/.test(String(limit)))
            throw new CannotDo(sentence(cannotDoTexts.takesNumber, { option: '--max-warnings' }));

        const loaded = await loadPlans(paths);
        const lexicon = loaded.host.dialog.vocabulary.Lexicon;
        const found: FoundInFile[] = (await checkPlans(loaded, call, output))
            .map(({ path, document, findings, context }) => {
                const spoken = language ?? context.language;
                return {
                    file: shown(path),
                    language: spoken,
                    text: context.text,
                    findings: findings.map((finding) => {
                        const start = document.textDocument.positionAt(finding.offset);
                        const end = document.textDocument.positionAt(finding.end);
                        return {
                            line: start.line + 1,
                            column: start.character + 1,
                            endLine: end.line + 1,
                            endColumn: end.character + 1,
                            severity: finding.severity,
                            code: finding.code,
                            message: render(finding.message, finding.args, spoken, lexicon),
                        };
                    }),
                };
            })
            .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

        if (format === 'human') output.out(humanReport(found, output.colour));
        else if (format === 'sarif') output.out(`${sarifReport(found)}\n`);
        else
            output.out(
                `${JSON.stringify(
                    found.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding }))),
                    null,
                    2,
                )}\n`,
            );

        const count = (severity: string) =>
            found.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
        return count('error') > 0 || (limit !== undefined && count('warning') > Number(limit)) ? 1 : 0;
    },
};
