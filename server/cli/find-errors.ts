import { oneLine, render } from '../../language/index.ts';
import { checkPlans } from './check-plans.ts';
import type { Call, Output } from './command.ts';
import { type LoadedPlans, shown } from './load-plans.ts';

/** Tells on stderr, a line each, which errors the plans have: what they stand on is missing from the result. Answers whether there are any. */
export async function findErrors(loaded: LoadedPlans, call: Pick<Call, 'language' | 'today'>, output: Output): Promise<boolean> {
    const lexicon = loaded.host.dialog.vocabulary.Lexicon;
    const lines = (await checkPlans(loaded, call, output)).flatMap(({ path, document, findings, context }) =>
        findings
            .filter(({ severity }) => severity === 'error')
            .map(({ offset, message, args, code }) => {
                const { line, character } = document.textDocument.positionAt(offset);
                const said = render(message, args, call.language ?? context.language, lexicon);
                return `${oneLine(`${shown(path)}:${line + 1}:${character + 1}: ${said} [${code}]`)}\n`;
            }),
    );
    for (const line of lines) output.err(line);
    return lines.length > 0;
}
