import { fill, type Placeholder } from '../../language/index.ts';

/** Why something could not be done, in English: the keys of the translations. */
export const cannotDoTexts = {
    noCommand: 'There is no command "{command}".',
    helpLists: '"dialogplan help" lists them.',
    noOption: 'There is no option "{option}".',
    lacksValue: 'The option {option} lacks its value.',
    takes: '{option} takes {values}.',
    takesNumber: '{option} takes a number.',
    takesDate: '{option} takes a date, such as 2026-02-01.',
    takesWho: '{option} takes an organisation and a name, such as "Region.Anna".',
    notBoth: '{command} takes {one} or {other}, not both.',
    twoPlans: 'diff takes two plans: the older, then the newer.',
    oneFile: 'import takes one file.',
    oneLanguage: 'translate takes --to en or --to sv.',
    oneRule: 'explain takes one rule code, such as "{code}".',
    formFirst: 'export takes a form first: {forms}.',
    periodEndsFirst: '--from {from} lies after --to {to}.',
    near: 'Did you mean "{word}"?',
    thereAre: 'There are {names}.',
    noRule: 'There is no rule "{code}".',
    noExport: 'There is no export "{format}".',
    noView: 'There is no view "{view}".',
    noDeal: 'There is no deal "{deal}".',
    nobody: 'Nobody is called "{name}" in these plans.',
    notInTerminal: 'A {format} file cannot be shown in a terminal. Say where it goes: -o plan.{format}.',
    notOfForm: '"{file}" is no {format} file.',
    notImported: '"{file}" cannot be imported: its name does not end in {endings}.',
    noPlanInFile: '"{file}" is no {format} file that Dialogplan can make a plan of.',
    nothingThere: 'There is no file or folder "{path}".',
    noPlanThere: 'There is no plan (a file whose name ends in .dialog) in "{path}".',
    notRead: '"{path}" cannot be read: {why}.',
    notWritten: '"{path}" cannot be written: {why}.',
    noRevision: '"{revision}" is no revision.',
    notInRevision: 'There is no plan "{file}" in the revision "{revision}".',
    gitCannotTell: 'git cannot tell: {why}.',
    noGit: 'it is not installed',
    denied: 'you lack the permission',
    isFolder: 'it is a folder',
    isMissing: 'it is not there',
    noFolder: 'there is no such folder',
    diskFull: 'the disk is full',
    ourFault: 'it failed, and the fault is in Dialogplan: {message}',
} as const;

/** A sentence, or a piece of one, that is said once the reader's language is known; or words that are what they are. */
export type Sentence = string | ((language: string) => string);

/** A text of `cannotDoTexts` with its values. */
export function sentence<Text extends string>(
    text: Text,
    ...values: Placeholder<Text> extends never ? readonly [] : readonly [{ readonly [Name in Placeholder<Text>]: Sentence }]
): Sentence {
    const given: Readonly<Record<string, Sentence>> = values[0] ?? {};
    return (language) =>
        fill(text, language, Object.fromEntries(Object.entries(given).map(([name, one]) => [name, spoken(one, language)])));
}

function spoken(value: Sentence, language: string): string {
    return typeof value === 'string' ? value : value(language);
}

/** The work could not be done; the sentences say why, in the user's terms. */
export class CannotDo extends Error {
    override readonly name = 'CannotDo';
    readonly #sentences: readonly (Sentence | undefined)[];

    constructor(...sentences: readonly (Sentence | undefined)[]) {
        super();
        this.#sentences = sentences;
        this.message = this.told('en');
    }

    told(language: string): string {
        return this.#sentences.flatMap((one) => (one === undefined ? [] : [spoken(one, language)])).join(' ');
    }
}
