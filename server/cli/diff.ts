import { changesBetween, changesMarkdown, changesText, type ToldPlan } from '../../language/index.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import type { Call, Command, Output } from './command.ts';
import { writeResult } from './files.ts';
import { findErrors } from './find-errors.ts';
import { type LoadedPlans, loadPlans } from './load-plans.ts';
import { atRevision } from './plans-at-revision.ts';
import { toldPlans } from './told-plans.ts';

const forms = ['human', 'md', 'json'] as const;

/** Tells what the governance says otherwise than before, in the words of the newer plan. */
export const diffPlans: Command = {
    name: 'diff',
    usage: `diff OLD NEW [--format ${forms.join('|')}] [-o FILE], each a file or folder, or REVISION:PATH of git`,
    summary: 'Tell what changed from one plan to another.',
    options: { format: { type: 'string' }, output: { type: 'string', short: 'o' } },
    async run(call, output) {
        const [before, now, ...others] = call.paths;
        if (before === undefined || now === undefined || others.length > 0) throw new CannotDo(sentence(cannotDoTexts.twoPlans));
        const form = forms.find((one) => one === (call.options.format ?? 'human'));
        if (!form) throw new CannotDo(sentence(cannotDoTexts.takes, { option: '--format', values: forms.join(', ') }));
        return await atRevision(before, (oldPath, oldName) =>
            atRevision(now, async (newPath, newName) => {
                const [old, fresh] = [await loadPlans([oldPath], oldName), await loadPlans([newPath], newName)];
                if ((await findErrors(old, call, output)) || (await findErrors(fresh, call, output))) return 1;
                await tell(old, fresh, call, form, output);
                return 0;
            }),
        );
    },
};

async function tell(
    old: LoadedPlans,
    fresh: LoadedPlans,
    call: Call,
    form: (typeof forms)[number],
    output: Output,
): Promise<void> {
    const told = toldPlans(fresh, call);
    // It is told in the words of the newer plan.
    const language = told[0]?.language ?? 'en';
    const plansOf = (loaded: readonly ToldPlan[]) => loaded.map(({ plan }) => plan);
    const changes = changesBetween(plansOf(toldPlans(old, call)), plansOf(told), language, call.edition);
    const text = {
        human: () => changesText(changes, language),
        md: () => changesMarkdown(changes, language),
        json: () => `${JSON.stringify(changes, undefined, 2)}\n`,
    }[form]();
    const { output: file } = call.options;
    if (typeof file === 'string') await writeResult(file, text);
    else output.out(text);
}
