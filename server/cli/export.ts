import { readFile, writeFile } from 'node:fs/promises';
import { type ast, buildPlan, exports, planLanguage } from '../../language/index.ts';
import { closest } from './closest.ts';
import { CannotDo, type Command } from './command.ts';
import { findErrors } from './find-errors.ts';
import { loadPlans, shown } from './load-plans.ts';
import { namedWho } from './named-who.ts';

const levels: readonly ast.LevelKind[] = ['operational', 'tactical', 'strategic'];

/** Writes plans in another form. */
export const exportPlans: Command = {
    name: 'export',
    usage: `export ${exports.map(({ format }) => format).join('|')} PATH… [--deal NAME] [--level L] [--person Org.Name] [--with-options] [--previous OLD] [-o FILE]`,
    summary: 'Write plans in another form, as a calendar for instance.',
    options: {
        deal: { type: 'string' },
        level: { type: 'string' },
        person: { type: 'string' },
        'with-options': { type: 'boolean' },
        previous: { type: 'string' },
        output: { type: 'string', short: 'o' },
    },
    async run({ paths: [format, ...paths], language, edition, today, options }, output) {
        const formats = exports.map((one) => one.format);
        const chosen = exports.find((one) => one.format === format);
        if (!chosen)
            throw new CannotDo(
                format === undefined
                    ? `export takes a form first: ${formats.join(', ')}.`
                    : `There is no export "${format}".${closest(format, formats)} There are ${formats.join(', ')}.`,
            );
        const { deal, level, person, previous } = options;
        if (level !== undefined && !levels.some((one) => one === level))
            throw new CannotDo(`--level takes ${levels.join(', ')}.`);

        const { host, plans } = await loadPlans(paths);
        const built = plans.map(({ document }) => buildPlan(document).plan);
        const deals = built.flatMap((plan) => plan.deals.map(({ name }) => name));
        if (typeof deal === 'string' && !deals.includes(deal))
            throw new CannotDo(`There is no deal "${deal}".${closest(deal, deals)}`);
        const [first] = plans;
        const text = chosen.write(built, {
            edition,
            today,
            language: language ?? (first ? planLanguage(first.document, host.dialog.vocabulary.Lexicon) : 'en'),
            withOptions: options['with-options'] === true,
            ...(typeof deal === 'string' ? { deal } : {}),
            ...(levels.some((one) => one === level) ? { level: levels.find((one) => one === level) } : {}),
            ...(typeof person === 'string' ? { who: namedWho(person, built) } : {}),
            ...(typeof previous === 'string' ? { previous: await read(previous) } : {}),
        });
        if (text === undefined) throw new CannotDo(`"${String(previous)}" is no ${chosen.format} file.`);
        await (typeof options.output === 'string' ? write(options.output, text) : output.out(text));
        return findErrors(plans, host, { language, today }, output) ? 1 : 0;
    },
};

async function read(file: string): Promise<string> {
    try {
        return await readFile(file, 'utf8');
    } catch (error) {
        throw new CannotDo(`${shown(file)} cannot be read: ${messageOf(error)}.`);
    }
}

async function write(file: string, text: string): Promise<void> {
    try {
        await writeFile(file, text);
    } catch (error) {
        throw new CannotDo(`${shown(file)} cannot be written: ${messageOf(error)}.`);
    }
}

function messageOf(error: unknown): string {
    return error instanceof Error ? (error.message.split(/[,\n]/)[0] ?? '') : String(error);
}
