import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. (`import.meta.dirname` is unknown to Node 18, with which a bootstrap may begin.) */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * What outlives a clone and its node_modules: VS Code, half a gigabyte, shared by all clones of one user.
 * Set DIALOGPLAN_CACHE to have it elsewhere.
 */
export const cacheFolder =
    process.env.DIALOGPLAN_CACHE ?? path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'dialogplan');

/** Where the packed extension lies. */
export const packageFile = path.join(projectFolder, 'dist/dialogplan.vsix');
