/**
 * Steps that build on each other, as a user's do: the first that fails ends the scenario, and those it keeps from being
 * reached count as failed too.
 *
 * @param {readonly (readonly [title: string, step: () => Promise<void>])[]} steps
 * @param {(title: string) => Promise<void>} [atFailure] may keep a picture of what was to be seen
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function scenario(steps, atFailure = async () => {}) {
    for (const [index, [title, step]] of steps.entries()) {
        const started = Date.now();
        try {
            await step();
            console.log(`  ✔ ${title} (${Date.now() - started} ms)`);
        } catch (error) {
            console.error(`  ✘ ${title}\n${error.stack}`);
            await atFailure(title);
            for (const [unreached] of steps.slice(index + 1)) {
                console.error(`  ✘ ${unreached}: not reached`);
            }
            return { passed: index, failed: steps.length - index };
        }
    }
    return { passed: steps.length, failed: 0 };
}
