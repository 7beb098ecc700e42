import { unzipSync, zipSync } from 'fflate';

/** Files of an archive by their paths. */
export type ZipParts = Readonly<Record<string, Uint8Array>>;

/** More than any document that people write, unpacked: an archive may claim to hold anything. */
const largest = 200_000_000;

/** @returns undefined where the bytes are no archive, or one beyond all measure. */
export function readZip(bytes: Uint8Array): ZipParts | undefined {
    let size = 0;
    try {
        return unzipSync(bytes, {
            filter: ({ originalSize }) => {
                size += originalSize;
                return size <= largest;
            },
        });
    } catch {
        return undefined;
    }
}

/** The same parts give the same bytes: in the order of their paths, without times. The types come first, where readers look for them. */
export function writeZip(parts: ZipParts): Uint8Array {
    const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
    const ordered = Object.entries(parts).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    // The first day that an archive can name, by its own clock: a zone of the machine would show in it.
    const mtime = new Date(1980, 0, 1);
    return zipSync(Object.fromEntries(ordered), { mtime, level: 9 });
}
