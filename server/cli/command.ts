/** Where a command writes; results go to `out`, everything else to `err`. */
export interface Output {
    out(text: string): void;
    err(text: string): void;
    /** Whether the results are read by a person on a terminal that shows colours. */
    readonly colour: boolean;
}

/** One command of `dialogplan`. Adding one is one file and one line in the list (commands.ts). */
export interface Command {
    readonly name: string;
    /** Arguments as the help shows them. */
    readonly usage: string;
    /** One line of help, English; translated through the bundle. */
    readonly summary: string;
    /** Options beside the common ones, as `node:util` parses them. */
    readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;
    /**
     * @returns the exit code: 0 done, 1 the plan has errors.
     * @throws CannotDo when it could not do its work (exit 2).
     */
    run(call: Call, output: Output): Promise<number>;
}

/** A call of a command, its options read. */
export interface Call {
    readonly paths: readonly string[];
    /** Language of the answers; undefined: each plan's own. */
    readonly language: 'en' | 'sv' | undefined;
    /** `YYYY-MM-DD`. */
    readonly today: string;
    readonly edition: 'shared' | 'internal';
    /** The command's own options as they were written. */
    readonly options: Readonly<Record<string, string | boolean | undefined>>;
}
