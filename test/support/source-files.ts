import { readdirSync, readFileSync } from 'node:fs';

/** The project's root folder, with a slash at its end. */
export const root = new URL('../../', import.meta.url);

/** A file of the project: its path from the root and its text. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}

/** Every file below some folders whose name ends in one of `endings`, in order of paths. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): readonly SourceFile[] {
    return folders
        .flatMap(pathsBelow)
        .filter((path) => endings.some((ending) => path.endsWith(ending)))
        .sort()
        .map(sourceFile);
}

export function sourceFile(path: string): SourceFile {
    return { path, text: readFileSync(new URL(path, root), 'utf8') };
}

function pathsBelow(folder: string): readonly string[] {
    return readdirSync(new URL(`${folder}/`, root), { withFileTypes: true }).flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) return pathsBelow(path);
        return entry.isFile() ? [path] : [];
    });
}
