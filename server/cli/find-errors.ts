import { checkPlans } from './check-plans.ts';
import type { Call, Output } from './command.ts';
import { errorLines } from './error-lines.ts';
import type { LoadedPlans } from './load-plans.ts';

/** Tells on stderr, a line each, which errors the plans have: what they stand on is missing from the result. Answers whether there are any. */
export async function findErrors(loaded: LoadedPlans, call: Pick<Call, 'language' | 'today'>, output: Output): Promise<boolean> {
    const lexicon = loaded.host.dialog.vocabulary.Lexicon;
    const lines = (await checkPlans(loaded, call, output)).flatMap(({ path, document, findings, context }) =>
        errorLines(findings, document, call.language ?? context.language, lexicon, loaded.nameOf(path)),
    );
    for (const line of lines) output.err(line);
    return lines.length > 0;
}
