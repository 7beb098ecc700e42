/** Why a file can't be read or written, in the words that follow a colon. */
export function fileFault(error: unknown): string {
    if (isCode(error, 'EACCES') || isCode(error, 'EPERM')) return 'you lack the permission';
    if (isCode(error, 'EISDIR')) return 'it is a folder';
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return 'it is not there';
    if (isCode(error, 'ENOSPC')) return 'the disk is full';
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** Whether an error is one of the system's own, by its code: ENOENT and the like. */
export function isCode(error: unknown, code: string): boolean {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
