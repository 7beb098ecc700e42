import type { TextChange } from '../../language/index.ts';

/** A workspace's files, by name, after the changes of a fix that was offered in the file `name`. */
export function applyChanges(
    files: Readonly<Record<string, string>>,
    name: string,
    changes: readonly TextChange[],
): Readonly<Record<string, string>> {
    const result = { ...files };
    // From the end on; what is inserted in one place comes to stand in the order of the list.
    for (const change of [...changes].reverse().sort((a, b) => b.offset - a.offset)) {
        const target = Object.keys(files).find((one) => change.uri?.endsWith(`/${one}`)) ?? name;
        const text = result[target] ?? '';
        result[target] = text.slice(0, change.offset) + change.text + text.slice(change.end);
    }
    return result;
}
