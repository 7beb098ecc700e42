import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import {
    builtinFiles,
    type CheckOptions,
    checkPlan,
    createDialogServices,
    type Finding,
    type RuleContext,
} from '../../language/index.ts';
import type { Language } from '../../language/vocabulary/language.ts';

/** The day the tests live in. */
export const today = '2026-02-01';

/** A workspace in memory: file name → text. */
export async function workspace(files: Readonly<Record<string, string>>, languages?: readonly Language[]) {
    const { shared, dialog } = createDialogServices(EmptyFileSystem, languages);
    const documents = new Map<string, LangiumDocument>();
    const add = (uri: URI, text: string): LangiumDocument => {
        const document = shared.workspace.LangiumDocumentFactory.fromString(text, uri);
        shared.workspace.LangiumDocuments.addDocument(document);
        return document;
    };
    const builtin = builtinFiles.map((file) => add(file.uri, file.text));
    for (const [name, text] of Object.entries(files)) documents.set(name, add(URI.file(`/plans/${name}`), text));
    await shared.workspace.DocumentBuilder.build([...builtin, ...documents.values()]);
    return {
        services: dialog,
        documents,
        check(
            name: string,
            options: Partial<CheckOptions> = {},
        ): { readonly findings: readonly Finding[]; readonly context: RuleContext } {
            const document = documents.get(name);
            if (!document) throw new Error(`The workspace has no file ${name}.`);
            return checkPlan(document, dialog, { today, ...options });
        },
    };
}
