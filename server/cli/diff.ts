import { buildPlan, changesBetween, changesMarkdown, changesText, planLanguage } from '../../language/index.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import type { Call, Command, Output } from './command.ts';
import { writeResult } from './files.ts';
import { findErrors } from './find-errors.ts';
import { type LoadedPlans, loadPlans } from './load-plans.ts';
import { atRevision } from './plans-at-revision.ts';

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
        return await atRevision(before, (oldPath) =>
            atRevision(now, async (newPath) => {
                const [old, fresh] = [await loadPlans([oldPath]), await loadPlans([newPath])];
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
    const plansOf = ({ plans }: LoadedPlans) => plans.map(({ document }) => buildPlan(document).plan);
    const [first] = fresh.plans;
    const language = call.language ?? (first ? planLanguage(first.document, fresh.host.dialog.vocabulary.Lexicon) : 'en');
    const changes = changesBetween(plansOf(old), plansOf(fresh), language, call.edition);
    const text = {
        human: () => changesText(changes, language),
        md: () => changesMarkdown(changes, language),
        json: () => `${JSON.stringify(changes, undefined, 2)}\n`,
    }[form]();
    const { output: file } = call.options;
    if (typeof file === 'string') await writeResult(file, text);
    else output.out(text);
}
