import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { endQuietly } from '../../../server/cli/end-quietly.ts';

const failing = (code: string) => {
    const stream = new Writable();
    endQuietly(stream);
    return () => stream.emit('error', Object.assign(new Error(code), { code }));
};

test('a reader that has read enough is no fault', () => {
    expect(failing('EPIPE')()).toBe(true);
});

test('a full disk is', () => {
    expect(failing('ENOSPC')).toThrow('ENOSPC');
});
