import path from 'node:path';
import { URI } from 'langium';
import { builtinFiles, checkPlan, imports, oneLine, planLanguage, translate } from '../../language/index.ts';
import { createDialogHost, type DialogHost } from '../module.ts';
import { planFiles } from '../workspace/plan-files.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import type { Call, Command, Output } from './command.ts';
import { errorLines } from './error-lines.ts';
import { readBytes, writeResult } from './files.ts';

const formats = imports.map(({ format }) => format);

/** What the command says besides its result, in English: the keys of the translations. */
export const importTexts = {
    faulty: 'The file does not hold a plan that agrees with itself. Mend it, or mend the text that was written.',
} as const;

/** Makes a plan of a file of another form. What was not understood is told on stderr, a line each. */
export const importPlan: Command = {
    name: 'import',
    usage: 'import FILE [-o PLAN.dialog]',
    summary: `Make a plan of a file of another form: ${formats.join(', ')}.`,
    options: { output: { type: 'string', short: 'o' } },
    async run(call, output) {
        const [file, ...others] = call.paths;
        if (file === undefined || others.length > 0) throw new CannotDo(sentence(cannotDoTexts.oneFile));
        const ending = path.extname(file).slice(1).toLowerCase();
        const chosen = imports.find(({ format }) => format === ending);
        if (!chosen)
            throw new CannotDo(
                sentence(cannotDoTexts.notImported, { file, endings: formats.map((one) => `.${one}`).join(', ') }),
            );
        const bytes = await readBytes(file);
        const host = createDialogHost({ fileSystemProvider: planFiles });
        const imported = await chosen.read(bytes, {
            services: host.dialog,
            ...(call.language ? { language: call.language } : {}),
        });
        for (const { where, what } of imported?.notUnderstood ?? [])
            output.err(`${oneLine([where, what].filter(Boolean).join(': '))}\n`);
        if (imported?.text === undefined)
            throw new CannotDo(sentence(cannotDoTexts.noPlanInFile, { file, format: chosen.format }));
        if (typeof call.options.output === 'string') await writeResult(call.options.output, imported.text);
        else output.out(imported.text);
        return (await tellErrors(host, imported.text, call, output)) ? 1 : 0;
    },
};

/** What was in the file may disagree with itself: a role held by someone who is not there, for instance. */
async function tellErrors(host: DialogHost, text: string, call: Call, output: Output): Promise<boolean> {
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = host.shared.workspace;
    const builtin = builtinFiles.map((file) => LangiumDocumentFactory.fromString(file.text, file.uri));
    const document = LangiumDocumentFactory.fromString(text, URI.file(path.resolve('imported.dialog')));
    for (const one of [...builtin, document]) LangiumDocuments.addDocument(one);
    await DocumentBuilder.build([...builtin, document], {});
    const lexicon = host.dialog.vocabulary.Lexicon;
    const language = call.language ?? planLanguage(document, lexicon);
    const { findings } = checkPlan(document, host.dialog, { today: call.today });
    const errors = errorLines(findings, document, language, lexicon);
    for (const line of errors) output.err(line);
    if (errors.length > 0) output.err(`${translate(importTexts.faulty, language)}\n`);
    return errors.length > 0;
}
