import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** One import of a file. */
export interface Import {
    /** The file that imports, from the root. */
    readonly from: string;
    /** The file imported, from the root, or the name of a package. */
    readonly to: string;
    readonly isPackage: boolean;
    /** The names between braces, without `type` and `as`; empty where there are none. */
    readonly names: readonly string[];
}

const statement = /^\s*(?:import|export)\b(?<what>[^;'"`]*?)\bfrom '(?<specifier>[^']+)'/gm;
const bare = /^\s*import '(?<specifier>[^']+)'|\bimport\('(?<specifier2>[^']+)'\)/gm;

/** Everything a file imports, types included, in the project's own spelling: single quotes, one statement a line's start. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
    const found: Import[] = [];
    for (const { groups = {} } of text.matchAll(statement)) found.push(importOf(path, groups.specifier ?? '', groups.what ?? ''));
    for (const { groups = {} } of text.matchAll(bare))
        found.push(importOf(path, groups.specifier ?? groups.specifier2 ?? '', ''));
    return found;
}

function importOf(from: string, specifier: string, what: string): Import {
    const isPackage = !specifier.startsWith('.');
    const names = /\{([\s\S]*)\}/.exec(what)?.[1]?.split(',') ?? [];
    return {
        from,
        to: isPackage ? specifier : posix.join(posix.dirname(from), specifier),
        isPackage,
        names: names
            .map((name) =>
                name
                    .trim()
                    .replace(/^type\s+/, '')
                    .replace(/\s+as\s+.*$/, ''),
            )
            .filter((name) => name !== ''),
    };
}

/** The knots among some imports: groups of files each of which reaches all others of its group. Files and groups in alphabetical order. */
export function cyclesIn(imports: readonly Import[]): readonly (readonly string[])[] {
    const targets = new Map<string, string[]>();
    for (const { from, to, isPackage } of imports) {
        if (isPackage) continue;
        const known = targets.get(from);
        if (known) known.push(to);
        else targets.set(from, [to]);
    }
    const reached = new Map([...targets.keys()].map((file) => [file, reachableFrom(file, targets)]));
    const knots = new Set<string>();
    for (const [file, others] of reached) {
        if (!others.has(file)) continue;
        knots.add(
            [...others]
                .filter((other) => reached.get(other)?.has(file))
                .sort()
                .join('\n'),
        );
    }
    return [...knots].sort().map((knot) => knot.split('\n'));
}

function reachableFrom(file: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
    const found = new Set<string>();
    const waiting = [...(targets.get(file) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (found.has(next)) continue;
        found.add(next);
        waiting.push(...(targets.get(next) ?? []));
    }
    return found;
}
