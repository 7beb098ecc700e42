import { type LangiumDocument, type LangiumDocuments, type URI, UriUtils } from 'langium';
import type { Import, Plan } from '../generated/ast.ts';

/** How an import that leads nowhere fails. */
export type ImportFailure = 'missing' | 'unreadable';

const failures = new WeakMap<Import, ImportFailure>();

/** Where an import leads, relative to the file it stands in. */
export function importTarget(document: LangiumDocument, path: string): URI {
    return UriUtils.resolvePath(UriUtils.dirname(document.uri), path.normalize('NFC'));
}

/** The file an import leads to, if it is there. A file that imports itself gains nothing, but breaks nothing. */
export function importedDocument(
    documents: LangiumDocuments,
    document: LangiumDocument,
    entry: Import,
): LangiumDocument | undefined {
    if (!entry.path) return undefined;
    return documents.getDocument(importTarget(document, entry.path));
}

/** Where a file's imports lead, whether or not anything is there. */
export function importTargets(document: LangiumDocument): readonly URI[] {
    const { imports } = document.parseResult.value as Plan;
    return (imports ?? []).flatMap((entry) => (entry.path ? importTarget(document, entry.path) : []));
}

/** The files a file imports, those that are there, each once. */
export function importedDocuments(documents: LangiumDocuments, document: LangiumDocument): readonly LangiumDocument[] {
    return [...new Set(importTargets(document).flatMap((target) => documents.getDocument(target) ?? []))];
}

/** Why the import could not be read, as of the last time it was tried. */
export function importFailure(entry: Import): ImportFailure | undefined {
    return failures.get(entry);
}

/**
 * Reads the files a plan imports that are not in the workspace yet, so that names can be linked into them. An import
 * that can't be read is remembered as such; the rule import-not-found speaks of it.
 */
export async function loadImports(documents: LangiumDocuments, document: LangiumDocument): Promise<void> {
    for (const entry of (document.parseResult.value as Plan).imports ?? []) {
        failures.delete(entry);
        if (!entry.path || importedDocument(documents, document, entry)) continue;
        try {
            await documents.getOrCreateDocument(importTarget(document, entry.path));
        } catch (error) {
            failures.set(entry, isMissing(error) ? 'missing' : 'unreadable');
        }
    }
}

function isMissing(error: unknown): boolean {
    // Hosts without files, such as a browser worker, answer without a code: to the reader such a file is missing too.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === undefined || code === 'ENOENT' || code === 'ENOTDIR' || code === 'FileNotFound';
}
