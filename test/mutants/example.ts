import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { DialogAstType } from '../../language/generated/ast.ts';
import {
    type ast,
    builtinFiles,
    type CheckOptions,
    checkPlan,
    createDialogServices,
    type Finding,
    type RuleContext,
    rules,
    walk,
} from '../../language/index.ts';
import { inLanguage } from '../../language/rules/in-language.ts';
import { fixtureFiles } from '../support/annotate.ts';
import { today } from '../support/workspace.ts';

/** A valid plan in its workspace, in which faults can be planted one after the other. */
export interface Example {
    readonly name: string;
    readonly text: string;
    readonly tree: ast.Plan;
    readonly context: RuleContext;
    /** What is found in it as it is. */
    readonly findings: readonly Finding[];
    /** Its nodes of a type, in text order. */
    nodes<Type extends keyof DialogAstType>(type: Type): readonly DialogAstType[Type][];
    /** English plan text in the words of the plan. */
    write(english: string): string;
    /** What is found in the plan when it says something else. */
    check(text: string, options?: Partial<CheckOptions>): Promise<readonly Finding[]>;
}

type Files = Readonly<Record<string, string>>;

/** A plan among its files, and what it is called where its name would not tell. */
interface Found {
    readonly files: Files;
    readonly name: string;
    readonly as?: string;
}

const root = path.join(import.meta.dirname, '../..');
const dialogs = (folder: string): readonly string[] =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.dialog'))
        .sort();
const read = (folder: string, names: readonly string[]): Files =>
    Object.fromEntries(names.map((name) => [name, readFileSync(path.join(root, folder, name), 'utf8')]));

/** Every valid plan there is: conformance plans, examples (those of a folder together), what the rules show as right. */
export async function validExamples(): Promise<readonly Example[]> {
    const written = ['test/conformance/valid', 'test/corpus', 'examples'].flatMap(plansUnder);
    const shown: readonly Found[] = rules.flatMap(({ code, examples: { good } }) => {
        const files = Object.fromEntries(fixtureFiles(good).map(({ name, text }) => [name, text]));
        const [name] = Object.keys(files);
        return name && good !== '' ? [{ files, name, as: `good example of ${code}` }] : [];
    });
    const made = [];
    for (const { files, name, as = name } of [...written, ...shown]) made.push(await exampleIn(files, name, as));
    // What a library declares is judged by those who import it.
    return made.filter(({ tree }) => tree.declarations.some(({ $type }) => $type === 'Deal'));
}

/** The plans of a folder; those of a folder in it are together, since they import each other. */
function plansUnder(folder: string): readonly Found[] {
    const names = dialogs(folder);
    return names.map((name) => {
        const beside = names.filter((other) => path.dirname(other) === path.dirname(name));
        return { files: read(folder, path.dirname(name) === '.' ? [name] : beside), name };
    });
}

async function exampleIn(files: Files, name: string, shownAs: string): Promise<Example> {
    const { shared, dialog } = createDialogServices(EmptyFileSystem);
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
    const add = (uri: URI, text: string): LangiumDocument => {
        const document = LangiumDocumentFactory.fromString(text, uri);
        LangiumDocuments.addDocument(document);
        return document;
    };
    const uri = (file: string) => URI.file(`/plans/${file}`);
    const documents = [
        ...builtinFiles.map((file) => add(file.uri, file.text)),
        ...Object.entries(files).map(([file, text]) => add(uri(file), text)),
    ];
    await DocumentBuilder.build(documents);
    const document = documents.find((one) => one.uri.toString() === uri(name).toString());
    if (!document) throw new Error(`There is no ${name}.`);
    const { findings, context } = checkPlan(document, dialog, { today });
    const tree = document.parseResult.value as ast.Plan;
    return {
        name: shownAs,
        text: context.text,
        tree,
        context,
        findings,
        nodes: <Type extends keyof DialogAstType>(type: Type) =>
            (walk(tree).nodes.get(type) ?? []) as unknown as readonly DialogAstType[Type][],
        write: (english) => inLanguage(english, context),
        async check(text, options = {}) {
            // The plan itself makes room for the one with the fault, and comes back unchanged.
            LangiumDocuments.deleteDocument(document.uri);
            const changed = add(document.uri, text);
            try {
                await DocumentBuilder.build([changed]);
                return checkPlan(changed, dialog, { today, ...options }).findings;
            } finally {
                LangiumDocuments.deleteDocument(changed.uri);
                LangiumDocuments.addDocument(document);
            }
        },
    };
}
