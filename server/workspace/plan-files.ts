import type { FileSystemProvider, URI } from 'langium';
import { NodeFileSystem } from 'langium/node';

/** The machine's files, as an editor would read them: a byte order mark is no part of the text. */
export function planFiles(): FileSystemProvider {
    const files = NodeFileSystem.fileSystemProvider();
    const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);
    const readFile = async (uri: URI) => withoutMark(await files.readFile(uri));
    const readFileSync = (uri: URI) => withoutMark(files.readFileSync(uri));
    return Object.assign(Object.create(files) as FileSystemProvider, { readFile, readFileSync });
}
