import { type ExportOptions, exports, type ToldPlan, translate, type ViewName } from '../../language/index.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import { closest } from './closest.ts';
import type { Call, Command } from './command.ts';
import { readBytes, writeResult } from './files.ts';
import { findErrors } from './find-errors.ts';
import { type LoadedPlans, loadPlans } from './load-plans.ts';
import { namedLevel } from './named-level.ts';
import { namedWho } from './named-who.ts';
import { toldPlans } from './told-plans.ts';

const formats = exports.map(({ format }) => format);
const views = ['wheel', 'ladder', 'map', 'timeline', 'calendar'] as const;

/** What the command says besides its result, in English: the keys of the translations. */
export const exportTexts = {
    nothing: 'Nothing was exported: what has an error would be missing without anyone noticing.',
} as const;

/**
 * Writes plans in another form. Of plans with errors it writes nothing: a calendar that lacks a meeting for a slip of the pen calls it off, for all who
 * had it.
 */
export const exportPlans: Command = {
    name: 'export',
    usage: `export ${formats.join('|')} PATH… [--deal NAME] [--level LEVEL] [--person Org.Name] [--with-options] [--view ${views.join('|')}] [--template FILE] [--previous FILE] [-o FILE]`,
    summary: 'Write plans in another form, as a calendar for instance.',
    options: {
        deal: { type: 'string' },
        level: { type: 'string' },
        person: { type: 'string' },
        'with-options': { type: 'boolean' },
        view: { type: 'string' },
        template: { type: 'string' },
        previous: { type: 'string' },
        output: { type: 'string', short: 'o' },
    },
    async run(call, output) {
        const [format, ...paths] = call.paths;
        const chosen = exports.find((one) => one.format === format);
        if (format === undefined) throw new CannotDo(sentence(cannotDoTexts.formFirst, { forms: formats.join(', ') }));
        if (!chosen)
            throw new CannotDo(
                sentence(cannotDoTexts.noExport, { format }),
                closest(format, formats),
                sentence(cannotDoTexts.thereAre, { names: formats.join(', ') }),
            );
        if (!chosen.isText && typeof call.options.output !== 'string')
            throw new CannotDo(sentence(cannotDoTexts.notInTerminal, { format: chosen.format }));
        const loaded = await loadPlans(paths);
        const plans = toldPlans(loaded, call);
        const options = await readOptions(call, loaded, plans);
        if (await findErrors(loaded, call, output)) {
            output.err(`${translate(exportTexts.nothing, plans[0]?.language ?? 'en')}\n`);
            return 1;
        }
        const exported = await chosen.write(plans, options);
        if (!exported) {
            const file = String(call.options.template ?? call.options.previous);
            throw new CannotDo(sentence(cannotDoTexts.notOfForm, { file, format: chosen.format }));
        }
        for (const note of exported.notes) output.err(`${note}\n`);
        if (exported.content === undefined) return 2;
        if (typeof call.options.output === 'string') await writeResult(call.options.output, exported.content);
        else if (typeof exported.content === 'string') output.out(exported.content);
        return 0;
    },
};

async function readOptions(
    { edition, today, options }: Call,
    { host }: LoadedPlans,
    plans: readonly ToldPlan[],
): Promise<ExportOptions> {
    const { deal, level, person, view, template, previous } = options;
    const deals = plans.flatMap(({ plan }) => plan.deals.map(({ name }) => name));
    if (typeof deal === 'string' && !deals.includes(deal.normalize('NFC')))
        throw new CannotDo(sentence(cannotDoTexts.noDeal, { deal }), closest(deal, deals));
    return {
        edition,
        today,
        withOptions: options['with-options'] === true,
        ...(typeof deal === 'string' ? { deal: deal.normalize('NFC') } : {}),
        ...(typeof level === 'string' ? { level: namedLevel(level, host.dialog.vocabulary.Lexicon) } : {}),
        ...(typeof person === 'string' ? { who: namedWho(person, plans) } : {}),
        ...(typeof view === 'string' ? { view: namedView(view) } : {}),
        ...(typeof template === 'string' ? { template: await readBytes(template) } : {}),
        ...(typeof previous === 'string' ? { previous: new TextDecoder().decode(await readBytes(previous)) } : {}),
    };
}

function namedView(name: string): ViewName {
    const found = views.find((view) => view === name);
    if (!found)
        throw new CannotDo(
            sentence(cannotDoTexts.noView, { view: name }),
            closest(name, views),
            sentence(cannotDoTexts.thereAre, { names: views.join(', ') }),
        );
    return found;
}
