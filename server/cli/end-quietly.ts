import type { Writable } from 'node:stream';

/** Lets a reader leave before the end, as `| head` does: that is no fault of ours, and Node would tell of one. Other faults are still thrown. */
export function endQuietly(stream: Writable): void {
    stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
    });
}
