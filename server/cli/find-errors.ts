import { checkPlan, oneLine, render } from '../../language/index.ts';
import type { Call, Output } from './command.ts';
import { type LoadedPlans, shown } from './load-plans.ts';

/** Tells on stderr, a line each, which errors the plans have: what they stand on is missing from the result. Answers whether there are any. */
export function findErrors(
    plans: LoadedPlans['plans'],
    { dialog }: LoadedPlans['host'],
    { language, today }: Pick<Call, 'language' | 'today'>,
    output: Output,
): boolean {
    const lines = plans.flatMap(({ path, document }) => {
        const { findings, context } = checkPlan(document, dialog, { today });
        return findings
            .filter(({ severity }) => severity === 'error')
            .map(({ offset, message, args, code }) => {
                const { line, character } = document.textDocument.positionAt(offset);
                const said = render(message, args, language ?? context.language, dialog.vocabulary.Lexicon);
                return `${oneLine(`${shown(path)}:${line + 1}:${character + 1}: ${said} [${code}]`)}\n`;
            });
    });
    for (const line of lines) output.err(line);
    return lines.length > 0;
}
