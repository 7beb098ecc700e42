import { OneLineError } from './one-line-error.mjs';

/**
 * Runs a script's body; the exit code is its result (nothing: 0). What the user can act on is one line on stderr,
 * anything else is a defect of ours and keeps its stack trace.
 *
 * @param {() => Promise<number | undefined>} main
 */
export async function runMain(main) {
    try {
        process.exitCode = (await main()) ?? 0;
    } catch (error) {
        console.error(error instanceof OneLineError ? error.message : error);
        process.exitCode = 1;
    }
}
