import { parseArgs } from 'node:util';
import { homeZone, oneLine, readDate, say, translate } from '../../language/index.ts';
import { clockToday } from '../workspace/today.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import { closest } from './closest.ts';
import type { Call, Command, Output } from './command.ts';
import { commands } from './commands.ts';

const common = {
    language: { type: 'string' },
    today: { type: 'string' },
    edition: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs `dialogplan ARGUMENTS` and answers the exit code: 0 done, 1 the plan has errors, 2 it could not be done.
 *
 * @param hostLanguage is spoken where neither the arguments nor a plan say which
 */
export async function runCommand(
    args: readonly string[],
    output: Output,
    version: string,
    hostLanguage: 'en' | 'sv',
): Promise<number> {
    const language = languageIn(args) ?? hostLanguage;
    try {
        const [name, ...rest] = args;
        if (name === '--version' || name === '-v') {
            output.out(`${version}\n`);
            return 0;
        }
        if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
            (name === undefined ? output.err : output.out)(help(language));
            return name === undefined ? 2 : 0;
        }
        const command = commands.find((one) => one.name === name);
        if (!command)
            throw new CannotDo(
                sentence(cannotDoTexts.noCommand, { command: name }),
                closest(
                    name,
                    commands.map((one) => one.name),
                ),
                sentence(cannotDoTexts.helpLists),
            );
        const call = read(command, rest);
        if (call === 'help') {
            output.out(`dialogplan ${command.usage}\n${translate(command.summary, language)}\n`);
            return 0;
        }
        return await command.run(call, output);
    } catch (error) {
        const why =
            error instanceof CannotDo
                ? error.told(language)
                : say(cannotDoTexts.ourFault, language, { message: error instanceof Error ? error.message : String(error) });
        // It may quote what was written, line breaks and all; one line was promised.
        output.err(`dialogplan: ${oneLine(why)}\n`);
        return 2;
    }
}

function read(command: Command, args: readonly string[]): Call | 'help' {
    const options = { ...common, ...command.options };
    let parsed: {
        readonly values: Readonly<Record<string, string | boolean | undefined>>;
        readonly positionals: readonly string[];
    };
    try {
        parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    } catch (error) {
        throw optionFault(error, Object.keys(options));
    }
    const { values, positionals } = parsed;
    if (values.help) return 'help';
    const language = values.language;
    if (language !== undefined && language !== 'en' && language !== 'sv')
        throw new CannotDo(sentence(cannotDoTexts.takes, { option: '--language', values: 'en, sv' }));
    const edition = values.edition ?? 'shared';
    if (edition !== 'shared' && edition !== 'internal')
        throw new CannotDo(sentence(cannotDoTexts.takes, { option: '--edition', values: 'shared, internal' }));
    const day = values.today;
    if (day !== undefined && readDate(String(day)) === undefined)
        throw new CannotDo(sentence(cannotDoTexts.takesDate, { option: '--today' }));
    return {
        paths: positionals,
        language,
        edition,
        today: day === undefined ? clockToday(homeZone) : String(day),
        options: values,
    };
}

/** What is wrong with the options, without the words of the parser that found it. */
function optionFault(error: unknown, known: readonly string[]): CannotDo {
    const message = error instanceof Error ? error.message : String(error);
    const [, dashes = '', name] = /Unknown option '(-{1,2})([^']*)'/.exec(message) ?? [];
    if (name !== undefined)
        return new CannotDo(
            sentence(cannotDoTexts.noOption, { option: dashes + name }),
            closest(
                `--${name}`,
                known.map((one) => `--${one}`),
            ),
        );
    const [, option] = /Option '(?:-\w, )?(--[\w-]+)/.exec(message) ?? [];
    return new CannotDo(option ? sentence(cannotDoTexts.lacksValue, { option }) : message.split('\n')[0]);
}

function help(language: string): string {
    return [
        'dialogplan COMMAND [PATH…] [--language en|sv] [--today YYYY-MM-DD] [--edition shared|internal]',
        ...commands.flatMap(({ usage, summary }) => ['', `  ${usage}`, `      ${translate(summary, language)}`]),
        '',
    ].join('\n');
}

/** The language that the arguments ask for, also where something else in them is wrong. */
function languageIn(args: readonly string[]): 'en' | 'sv' | undefined {
    const asked = args.find((one, index) => args[index - 1] === '--language' || one.startsWith('--language='));
    return (['en', 'sv'] as const).find((one) => asked === one || asked === `--language=${one}`);
}
