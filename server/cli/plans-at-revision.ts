import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { URI } from 'langium';
import { planFiles } from '../workspace/plan-files.ts';
import { SettingsFiles, settingsFileName } from '../workspace/settings-files.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import { readBytes } from './files.ts';
import { type NameOf, shown, slashed } from './load-plans.ts';

const run = promisify(execFile);
/** More than any folder of plans. */
const maxBuffer = 200_000_000;

/**
 * Calls `use` with the path of a plan or folder: as it is, or, for `REVISION:PATH`, as git has it in that revision, with all plans and settings files of
 * the revision beside it, so that it imports what it imported then and is held to what was agreed then. Those are gone afterwards; `nameOf` answers what
 * the user calls them.
 */
export async function atRevision<T>(named: string, use: (file: string, nameOf?: NameOf) => Promise<T>): Promise<T> {
    const [, revision, file] = /^([^:]{2,}):(.*)$/s.exec(named) ?? [];
    if (existsSync(named) || revision === undefined || file === undefined) return use(named);
    // What begins like an option would be taken for one.
    if (revision.startsWith('-')) throw new CannotDo(sentence(cannotDoTexts.noRevision, { revision }));
    const [top = '', prefix = ''] = (await git(['rev-parse', '--show-toplevel', '--show-prefix'])).split('\n');
    const listed = (await git(['ls-tree', '--full-tree', '-r', '-z', '--name-only', revision])).split('\0');
    const plans = listed.filter((one) => one.endsWith('.dialog'));
    const wanted = inTree(file, top, prefix);
    if (!plans.some((one) => wanted === '' || one === wanted || one.startsWith(`${wanted}/`)))
        throw new CannotDo(sentence(cannotDoTexts.notInRevision, { file, revision }));
    const folder = await mkdtemp(path.join(tmpdir(), 'dialogplan-'));
    try {
        const tree = path.join(folder, 'tree');
        for (const one of [...plans, ...listed.filter((name) => path.posix.basename(name) === settingsFileName)]) {
            const target = path.join(tree, one);
            await mkdir(path.dirname(target), { recursive: true });
            await writeFile(target, await git(['cat-file', 'blob', `${revision}:${one}`]));
        }
        const above = await settingsAbove(top);
        const settings = path.join(folder, settingsFileName);
        // Without any, one that happens to lie above the temporary folder would hold.
        await writeFile(settings, above === undefined ? '{}' : await readBytes(above));
        return await use(path.join(tree, wanted), (one) =>
            above !== undefined && one === settings
                ? shown(above)
                : `${revision}:${shown(path.join(top, path.relative(tree, one)))}`,
        );
    } finally {
        await rm(folder, { recursive: true, force: true });
    }
}

/** A path as git lists it: from the top of the repository, with `/`; '' for the top itself. What lies outside begins with `..`. */
function inTree(file: string, top: string, prefix: string): string {
    const fromTop = path.isAbsolute(file) ? slashed(path.relative(top, file)) : prefix + slashed(file);
    const tidy = path.posix.normalize(fromTop).replace(/\/$/, '');
    return tidy === '.' ? '' : tidy;
}

/** The settings that hold in a repository which has none of its own, as the plans on disk have them. */
async function settingsAbove(top: string): Promise<string | undefined> {
    return (await new SettingsFiles(planFiles(), () => undefined).of(URI.file(top)))?.uri.fsPath;
}

async function git(args: readonly string[]): Promise<string> {
    try {
        return (await run('git', [...args], { maxBuffer })).stdout;
    } catch (error) {
        const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
        throw new CannotDo(sentence(cannotDoTexts.gitCannotTell, { why: told || sentence(cannotDoTexts.noGit) }));
    }
}
