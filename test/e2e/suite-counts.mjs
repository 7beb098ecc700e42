import { existsSync, readFileSync } from 'node:fs';

/**
 * Tells what the extension-host suite has left in its file of results, and counts it. What VS Code prints is mixed with its own log,
 * and its exit code does not say how many tests ran.
 *
 * @param {string} file
 * @param {unknown} code how VS Code ended: 0 if the suite says that all went well
 * @returns {{ readonly passed: number, readonly failed: number }}
 */
export function suiteCounts(file, code) {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
    const [plan, ...results] = lines.map((line) => JSON.parse(line));
    for (const { title, error, milliseconds } of results) {
        console.log(error ? `  ✘ ${title}\n${error}` : `  ✔ ${title} (${milliseconds} ms)`);
    }
    const failed = results.filter(({ error }) => error).length;
    const unfinished = (plan?.total ?? 1) - results.length;
    if (unfinished > 0) {
        console.error(`  ✘ ${unfinished} of the suite's tests did not come to an end`);
    }
    // A suite that fails without a failing test has failed outside of them.
    const otherwise = code !== 0 && failed + unfinished === 0 ? 1 : 0;
    return { passed: results.length - failed, failed: failed + unfinished + otherwise };
}
