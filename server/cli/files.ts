import { readFile, writeFile } from 'node:fs/promises';
import { CannotDo, cannotDoTexts, type Sentence, sentence } from './cannot-do.ts';

/** @throws CannotDo when the file can't be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
    try {
        return await readFile(file);
    } catch (error) {
        throw notRead(file, error);
    }
}

/** @throws CannotDo when the file can't be written. */
export async function writeResult(file: string, content: string | Uint8Array): Promise<void> {
    try {
        await writeFile(file, content);
    } catch (error) {
        const why = isCode(error, 'ENOENT') ? sentence(cannotDoTexts.noFolder) : whyOf(error);
        throw new CannotDo(sentence(cannotDoTexts.notWritten, { path: file, why }));
    }
}

/** What is told of a file or folder that can't be read. */
export function notRead(path: string, error: unknown): CannotDo {
    return new CannotDo(sentence(cannotDoTexts.notRead, { path, why: whyOf(error) }));
}

/** Why a file can't be read or written, in the words that follow a colon. */
function whyOf(error: unknown): Sentence {
    if (isCode(error, 'EACCES') || isCode(error, 'EPERM')) return sentence(cannotDoTexts.denied);
    if (isCode(error, 'EISDIR')) return sentence(cannotDoTexts.isFolder);
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return sentence(cannotDoTexts.isMissing);
    if (isCode(error, 'ENOSPC')) return sentence(cannotDoTexts.diskFull);
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** Whether an error is one of the system's own, by its code: ENOENT and the like. */
export function isCode(error: unknown, code: string): boolean {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
