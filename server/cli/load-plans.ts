import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type LangiumDocument, URI } from 'langium';
import { builtinFiles } from '../../language/index.ts';
import { createDialogHost, type DialogHost } from '../module.ts';
import { planFiles } from '../workspace/plan-files.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import { isCode, notRead } from './files.ts';

export interface LoadedPlans {
    readonly host: DialogHost;
    /** The plans that were asked for, by path; what they import is loaded too but not listed. */
    readonly plans: readonly { readonly path: string; readonly document: LangiumDocument }[];
    /** How a file, by its path, is called in what is told of it. */
    readonly nameOf: NameOf;
}

export type NameOf = (file: string) => string;

/**
 * Reads and links the plans under the given paths: files as they are named, folders with all `.dialog` files below them.
 * @param nameOf how files are called that are not where the user has them
 * @throws CannotDo when a path is not there, can't be read, or holds no plan.
 */
export async function loadPlans(paths: readonly string[], nameOf?: NameOf): Promise<LoadedPlans> {
    const files = new Set<string>();
    for (const one of paths.length > 0 ? paths : ['.'])
        for (const file of await plansUnder(one, nameOf?.(one) ?? one)) files.add(path.resolve(file));
    const host = createDialogHost({ fileSystemProvider: planFiles });
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = host.shared.workspace;
    for (const { uri, text } of builtinFiles) LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(text, uri));
    const plans = [];
    for (const file of [...files].sort()) {
        try {
            plans.push({ path: file, document: await LangiumDocuments.getOrCreateDocument(URI.file(file)) });
        } catch (error) {
            throw notRead((nameOf ?? shown)(file), error);
        }
    }
    // Validation is left out: the commands ask for it themselves, with their own day and settings.
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), {});
    return { host, plans, nameOf: nameOf ?? shown };
}

async function plansUnder(one: string, name: string): Promise<readonly string[]> {
    let isFolder: boolean;
    try {
        isFolder = (await stat(one)).isDirectory();
    } catch (error) {
        if (isCode(error, 'ENOENT')) throw new CannotDo(sentence(cannotDoTexts.nothingThere, { path: name }));
        throw notRead(name, error);
    }
    if (!isFolder) return [one];
    const found: string[] = [];
    try {
        for (const entry of await readdir(one, { recursive: true, withFileTypes: true })) {
            const file = path.join(entry.parentPath, entry.name);
            if (entry.isFile() && entry.name.endsWith('.dialog') && !path.relative(one, file).split(path.sep).some(isSkipped))
                found.push(file);
        }
    } catch (error) {
        throw notRead(name, error);
    }
    if (found.length === 0) throw new CannotDo(sentence(cannotDoTexts.noPlanThere, { path: name }));
    return found;
}

function isSkipped(name: string): boolean {
    return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}

/** A path as results show it: relative to where the user stands, with `/`. */
export function shown(file: string): string {
    return slashed(path.relative(process.cwd(), file));
}

/** A path with `/`, whatever the machine writes. */
export function slashed(file: string): string {
    return file.split(path.sep).join('/');
}
