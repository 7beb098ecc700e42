import type { Uri } from 'vscode';

/** What a file is called, without its folder. */
export function fileName({ path }: Uri): string {
    return path.slice(path.lastIndexOf('/') + 1);
}
