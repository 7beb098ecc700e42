import { type FileSystemNode, type FileSystemProvider, URI } from 'langium';

/** A file's text, or the error with which reading it fails. */
export type FileContent = string | Error;

/** Files in memory, for a server under test: URI → text. Changing the map changes what is "on disk". */
export function memoryFiles(files: ReadonlyMap<string, FileContent>): FileSystemProvider {
    const read = (uri: URI): string => {
        const text = files.get(uri.toString());
        if (text instanceof Error) throw text;
        if (text === undefined) throw Object.assign(new Error(`No such file: ${uri.toString(true)}`), { code: 'ENOENT' });
        return text;
    };
    const isFolder = (uri: URI) => [...files.keys()].some((key) => key.startsWith(`${uri.toString()}/`));
    const node = (uri: URI): FileSystemNode => {
        const isFile = files.has(uri.toString());
        if (!isFile && !isFolder(uri)) throw Object.assign(new Error(`Nothing is at ${uri.toString(true)}`), { code: 'ENOENT' });
        return { uri, isFile, isDirectory: !isFile };
    };
    const list = (folder: URI): FileSystemNode[] => {
        const prefix = `${folder.toString()}/`;
        const names = new Set(
            [...files.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length).split('/')[0] ?? ''),
        );
        return [...names].map((name) => node(URI.parse(prefix + name)));
    };
    return {
        stat: async (uri) => node(uri),
        statSync: node,
        exists: async (uri) => files.has(uri.toString()),
        existsSync: (uri) => files.has(uri.toString()),
        readBinary: async (uri) => new TextEncoder().encode(read(uri)),
        readBinarySync: (uri) => new TextEncoder().encode(read(uri)),
        readFile: async (uri) => read(uri),
        readFileSync: read,
        readDirectory: async (uri) => list(uri),
        readDirectorySync: list,
    };
}
