import { type FileSystemProvider, type URI, UriUtils } from 'langium';
import { Emitter, type Event } from 'vscode-languageserver';
import { readSettingsFile, type SettingsFile } from './read-settings-file.ts';

/** The name of the file that holds the settings of a folder's plans. */
export const settingsFileName = 'dialogplan.json';

/** A settings file as it is in the editor, or else on disk. */
export interface FoundSettings extends SettingsFile {
    readonly uri: URI;
    readonly text: string;
}

/** What was found where a settings file could be: `found` is undefined when there is none. */
export interface SettingsRead {
    readonly uri: URI;
    readonly found: FoundSettings | undefined;
}

/** Stands for the text of a file that can't be read: no JSON. */
const unreadable = '\uFFFD';

export function isSettingsFile(uri: URI): boolean {
    return UriUtils.basename(uri) === settingsFileName;
}

/**
 * The settings files of plans: for each, the nearest one in its folder or above, so that the command line and an editor find the same whatever
 * folder they were started in. What was read is kept until it is said to have changed.
 */
export class SettingsFiles {
    readonly #files: FileSystemProvider;
    readonly #openText: (uri: URI) => string | undefined;
    readonly #read = new Emitter<SettingsRead>();
    readonly #byFolder = new Map<string, Promise<FoundSettings | undefined>>();

    /** @param openText the text of a file that is open in the editor. */
    constructor(files: FileSystemProvider, openText: (uri: URI) => string | undefined) {
        this.#files = files;
        this.#openText = openText;
    }

    /** Fires each time a place was looked at: at first, and after it was said to have changed. */
    get onRead(): Event<SettingsRead> {
        return this.#read.event;
    }

    /** The settings for a plan; none for one that is in no folder, such as one that was never saved. */
    async of(plan: URI): Promise<FoundSettings | undefined> {
        if (!plan.path.startsWith('/')) return undefined;
        for (let folder = UriUtils.dirname(plan); ; ) {
            const found = await this.#in(folder);
            const above = UriUtils.dirname(folder);
            if (found || above.path === folder.path) return found;
            folder = above;
        }
    }

    /** Lets a settings file be read anew when it is next asked for. */
    forget(uri: URI): void {
        this.#byFolder.delete(UriUtils.dirname(uri).toString());
    }

    #in(folder: URI): Promise<FoundSettings | undefined> {
        const key = folder.toString();
        const known = this.#byFolder.get(key);
        if (known) return known;
        const reading = this.#look(UriUtils.joinPath(folder, settingsFileName));
        this.#byFolder.set(key, reading);
        return reading;
    }

    async #look(uri: URI): Promise<FoundSettings | undefined> {
        const text = this.#openText(uri) ?? (await this.#onDisk(uri));
        const found = text === undefined ? undefined : { uri, text, ...readSettingsFile(text) };
        this.#read.fire({ uri, found });
        return found;
    }

    /** A file that is there and can't be read is as one that says nothing understandable. */
    async #onDisk(uri: URI): Promise<string | undefined> {
        // Of a workspace that is not on this machine only what is open is known.
        if (uri.scheme !== 'file') return undefined;
        try {
            return await this.#files.readFile(uri);
        } catch (error) {
            if (!(await this.#files.exists(uri))) return undefined;
            console.error(`Could not read ${uri.toString(true)}.`, error);
            return unreadable;
        }
    }
}
