import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';

const run = promisify(execFile);
/** More than any folder of plans. */
const maxBuffer = 200_000_000;

/**
 * Calls `use` with the path of a plan or folder: as it is, or, for `REVISION:PATH`, as git has it in that revision, with all plans of the revision beside it,
 * so that it imports what it imported then. Those are gone afterwards.
 */
export async function atRevision<T>(named: string, use: (file: string) => Promise<T>): Promise<T> {
    const [, revision, file] = /^([^:]{2,}):(.*)$/s.exec(named) ?? [];
    if (existsSync(named) || revision === undefined || file === undefined) return use(named);
    // What begins like an option would be taken for one.
    if (revision.startsWith('-')) throw new CannotDo(sentence(cannotDoTexts.noRevision, { revision }));
    const folder = await mkdtemp(path.join(tmpdir(), 'dialogplan-'));
    try {
        const top = (await git(['rev-parse', '--show-toplevel'])).trim();
        const listed = await git(['-C', top, 'ls-tree', '-r', '-z', '--name-only', revision]);
        for (const one of listed.split('\0').filter((name) => name.endsWith('.dialog'))) {
            const target = path.join(folder, one);
            await mkdir(path.dirname(target), { recursive: true });
            await writeFile(target, await git(['-C', top, 'show', `${revision}:${one}`]));
        }
        const wanted = path.join(folder, path.relative(top, path.resolve(file)));
        if (!existsSync(wanted)) throw new CannotDo(sentence(cannotDoTexts.notInRevision, { file, revision }));
        return await use(wanted);
    } finally {
        await rm(folder, { recursive: true, force: true });
    }
}

async function git(args: readonly string[]): Promise<string> {
    try {
        return (await run('git', [...args], { maxBuffer })).stdout;
    } catch (error) {
        const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
        throw new CannotDo(sentence(cannotDoTexts.gitCannotTell, { why: told || sentence(cannotDoTexts.noGit) }));
    }
}
