import { parseArgs } from 'node:util';
import { oneLine, readDate, translate } from '../../language/index.ts';
import { clockToday } from '../workspace/today.ts';
import { closest } from './closest.ts';
import { type Call, CannotDo, type Command, type Output } from './command.ts';
import { commands } from './commands.ts';

const common = {
    language: { type: 'string' },
    today: { type: 'string' },
    edition: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
} as const;

/** Runs `dialogplan ARGUMENTS` and answers the exit code: 0 done, 1 the plan has errors, 2 it could not be done. */
export async function runCommand(args: readonly string[], output: Output, version: string): Promise<number> {
    try {
        const [name, ...rest] = args;
        if (name === '--version' || name === '-v') {
            output.out(`${version}\n`);
            return 0;
        }
        if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
            (name === undefined ? output.err : output.out)(help(languageOfHost()));
            return name === undefined ? 2 : 0;
        }
        const command = commands.find((one) => one.name === name);
        if (!command)
            throw new CannotDo(
                `There is no command "${name}".${closest(
                    name,
                    commands.map((one) => one.name),
                )} "dialogplan help" lists them.`,
            );
        const call = read(command, rest);
        if (call === 'help') {
            output.out(`dialogplan ${command.usage}\n${translate(command.summary, languageOfHost())}\n`);
            return 0;
        }
        return await command.run(call, output);
    } catch (error) {
        const why =
            error instanceof CannotDo
                ? error.message
                : `it failed, and the fault is in Dialogplan: ${error instanceof Error ? error.message : String(error)}`;
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
        throw new CannotDo(optionFault(error, Object.keys(options)));
    }
    const { values, positionals } = parsed;
    if (values.help) return 'help';
    const language = values.language;
    if (language !== undefined && language !== 'en' && language !== 'sv') throw new CannotDo('--language takes en or sv.');
    const edition = values.edition ?? 'shared';
    if (edition !== 'shared' && edition !== 'internal') throw new CannotDo('--edition takes shared or internal.');
    const day = values.today;
    if (day !== undefined && readDate(String(day)) === undefined) throw new CannotDo('--today takes a date, such as 2026-02-01.');
    return {
        paths: positionals,
        language,
        edition,
        today: day === undefined ? clockToday('Europe/Stockholm') : String(day),
        options: values,
    };
}

/** What is wrong with the options, without the words of the parser that found it. */
function optionFault(error: unknown, known: readonly string[]): string {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '(-{1,2})([^']*)'/.exec(message);
    if (unknown)
        return `There is no option "${unknown[1]}${unknown[2]}".${closest(unknown[2] ?? '', known).replace(/"([^"]*)"\?$/, '"--$1"?')}`;
    const needs = /Option '(?:-\w, )?(--[\w-]+)/.exec(message);
    return needs ? `The option ${needs[1]} lacks its value.` : (message.split('\n')[0] ?? '');
}

function help(language: string): string {
    const width = Math.max(...commands.map(({ usage }) => usage.length)) + 2;
    const lines = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}${translate(summary, language)}`);
    return [
        'dialogplan COMMAND [PATH…] [--language en|sv] [--today YYYY-MM-DD] [--edition shared|internal]',
        '',
        ...lines,
        '',
    ].join('\n');
}

/** The language to speak where no plan says which: the machine's. */
function languageOfHost(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('sv') ? 'sv' : 'en';
}
