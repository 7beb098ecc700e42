import { type URI, UriUtils } from 'langium';
import type { RuleContext } from '../rules/rule-context.ts';

/** A file that does not exist yet, beside the checked one. */
export interface FreeFile {
    readonly uri: URI;
    /** Its name with the ending, as it is imported from beside it. */
    readonly path: string;
}

/**
 * A file beside the checked one named after a declaration (`HospitalServices` → `hospital-services.dialog`), with a number where there is one
 * already. `taken` are names given out before; the new one is added.
 */
export function freeFile(name: string, { document, documents }: RuleContext, taken: Set<string> = new Set()): FreeFile {
    const folder = UriUtils.dirname(document.uri);
    const known = new Set(documents().map(({ uri }) => keyOf(uri)));
    const stem = fileStem(name);
    for (let number = 1; ; number++) {
        const path = `${stem}${number === 1 ? '' : `-${number}`}.dialog`;
        const uri = UriUtils.joinPath(folder, path);
        if (known.has(keyOf(uri)) || taken.has(path)) continue;
        taken.add(path);
        return { uri, path };
    }
}

/** Whether files can stand beside the checked one: one that was never saved has no folder. */
export function hasFolder({ document }: Pick<RuleContext, 'document'>): boolean {
    return !['untitled', 'dialogplan'].includes(document.uri.scheme);
}

function fileStem(name: string): string {
    return name
        .normalize('NFC')
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1-$2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
        .toLowerCase()
        .replace(/[-_]+/g, '-');
}

/** Some file systems take upper and lower case for the same. */
function keyOf(uri: URI): string {
    return uri.toString().toLowerCase();
}
