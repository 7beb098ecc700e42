import { strFromU8, strToU8 } from 'fflate';
import { readZip, writeZip } from '../zip.ts';

/**
 * A Word document in which nothing depends on when or where it was written: its properties name the day that they are given, its parts are known by
 * counted names where the library has drawn lots, and the archive has no times.
 */
export function settledPackage(bytes: Uint8Array, today: string): Uint8Array {
    const parts = readZip(bytes) ?? {};
    const names = new Map<string, string>();
    const numbers = new Map<string, number>();
    const settled = Object.entries(parts).map(([path, content]): [string, Uint8Array] => {
        if (!/\.(?:xml|rels)$/.test(path)) return [path, content];
        const text = strFromU8(content)
            .replace(/rId[A-Za-z0-9_-]{16,}/g, (name) => counted(name, names))
            // Numbers that the library counts on from one document to the next.
            .replace(
                /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g,
                (_, before: string, id: string) => before + numbered(`b${id}`, numbers),
            )
            .replace(/(<wp:docPr\b[^>]*\bid=")(\d+)/g, (_, before: string, id: string) => before + numbered(`p${id}`, numbers))
            .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${today}T00:00:00Z`);
        return [path, strToU8(text)];
    });
    return writeZip(Object.fromEntries(settled));
}

function counted(name: string, names: Map<string, string>): string {
    const known = names.get(name) ?? `rIdLink${names.size + 1}`;
    names.set(name, known);
    return known;
}

function numbered(id: string, numbers: Map<string, number>): number {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
}
