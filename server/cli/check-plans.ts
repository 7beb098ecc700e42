import { type Args, checkPlan, oneLine, render } from '../../language/index.ts';
import type { Checked } from '../workspace/plan-validator.ts';
import type { FoundSettings } from '../workspace/settings-files.ts';
import { CannotDo } from './cannot-do.ts';
import type { Call, Output } from './command.ts';
import type { LoadedPlans, NameOf } from './load-plans.ts';

/** A plan and what the rules find in it. */
export interface CheckedPlan extends Checked {
    readonly path: string;
    readonly document: LoadedPlans['plans'][number]['document'];
}

/**
 * Checks plans, each with the severities of its settings file (dialogplan.json). What such a file says that means nothing is told on stderr.
 * @throws CannotDo when a settings file can't be read: nobody knows then what its folder wants to be told.
 */
export async function checkPlans(
    { plans, host, nameOf }: LoadedPlans,
    { language, today }: Pick<Call, 'language' | 'today'>,
    output: Output,
): Promise<readonly CheckedPlan[]> {
    const told = new Set<string>();
    const checked: CheckedPlan[] = [];
    for (const { path, document } of plans) {
        const settings = await host.settingsFiles.of(document.uri);
        const found = checkPlan(document, host.dialog, { today, settings: settings?.rules ?? {} });
        checked.push({ path, document, ...found });
        if (!settings || told.has(settings.uri.fsPath)) continue;
        told.add(settings.uri.fsPath);
        const faults = faultsOf(settings, nameOf, (message, args) =>
            render(message, args, language ?? found.context.language, host.dialog.vocabulary.Lexicon),
        );
        if (!settings.isReadable) throw new CannotDo(faults[0]);
        for (const fault of faults) output.err(`${oneLine(fault)}\n`);
    }
    return checked;
}

function faultsOf(
    { uri, text, faults }: FoundSettings,
    nameOf: NameOf,
    say: (message: string, args: Args) => string,
): readonly string[] {
    return faults.map(({ offset, message, args }) => {
        const before = text.slice(0, offset).split(/\r\n|\r|\n/);
        return `${nameOf(uri.fsPath)}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${say(message, args)}`;
    });
}
