import { formatText, oneLine, planLanguage, render, translate } from '../../language/index.ts';
import type { Call, Output } from './command.ts';
import { readBytes, writeResult } from './files.ts';
import { firstFault } from './first-fault.ts';
import { type LoadedPlans, loadPlans, shown } from './load-plans.ts';

/** What is said of plans that are rewritten, in English: the keys of the translations. */
export const rewriteTexts = {
    refused: 'It stays as it is: what cannot be read cannot be laid out.',
    doubtful: 'It stays as it is: laid out anew it would not say the same. The fault is in Dialogplan: please report it.',
} as const;

/** A plan before and after. */
export interface Rewritten {
    readonly path: string;
    /** Relative, with `/`. */
    readonly file: string;
    readonly before: string;
    readonly after: string;
}

/**
 * The plans under the given paths in the house's layout, in a language if one is given. Those that can't be read are told of on stderr and left out.
 * @throws CannotDo when a path is not there or can't be read.
 */
export async function rewritePlans(
    call: Pick<Call, 'paths' | 'language' | 'today'>,
    output: Output,
    language?: string,
): Promise<{ readonly plans: readonly Rewritten[]; readonly areAllRead: boolean }> {
    const loaded = await loadPlans(call.paths);
    const plans: Rewritten[] = [];
    for (const { path, document } of loaded.plans) {
        const before = document.textDocument.getText();
        const after = formatText(before, loaded.host.dialog, language);
        if (after === undefined) output.err(`${oneLine(refusal(loaded, path, document, call))}\n`);
        else plans.push({ path, file: shown(path), before, after });
    }
    return { plans, areAllRead: plans.length === loaded.plans.length };
}

function refusal(
    { host }: LoadedPlans,
    path: string,
    document: LoadedPlans['plans'][number]['document'],
    { language, today }: Pick<Call, 'language' | 'today'>,
): string {
    const lexicon = host.dialog.vocabulary.Lexicon;
    const spoken = language ?? planLanguage(document, lexicon);
    const fault = firstFault(document, host.dialog, today);
    if (!fault) return `${shown(path)}: ${translate(rewriteTexts.doubtful, spoken)}`;
    const { line, character } = document.textDocument.positionAt(fault.offset);
    const said = render(fault.message, fault.args, spoken, lexicon);
    return `${shown(path)}:${line + 1}:${character + 1}: ${said} ${translate(rewriteTexts.refused, spoken)}`;
}

/**
 * Writes the plans that changed, each with the mark it began with, and answers which.
 * @throws CannotDo when one can't be written.
 */
export async function writeRewritten(plans: readonly Rewritten[]): Promise<readonly string[]> {
    const changed = plans.filter(({ before, after }) => before !== after);
    for (const { path, file, after } of changed) {
        const [first, second, third] = await readBytes(path);
        const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
        await writeResult(file, (hasMark ? '\uFEFF' : '') + after);
    }
    return changed.map(({ file }) => file);
}
