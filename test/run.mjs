// `npm test`: everything, from a fresh clone to the closing line. Begins under any Node from 18 on.
import { parseArgs } from 'node:util';
import { OneLineError } from '../client/host/one-line-error.mjs';
import { runMain } from '../client/host/run-main.mjs';
import { setup } from '../client/host/setup.mjs';

await runMain(async () => {
    const only = readOptions();
    const ended = await setup(import.meta.url);
    if (ended !== undefined) {
        return ended;
    }
    const { runSteps } = await import('./e2e/run-steps.mjs');
    return runSteps(only);
});

function readOptions() {
    try {
        return parseArgs({ options: { only: { type: 'string', multiple: true } } }).values.only;
    } catch (error) {
        throw new OneLineError(`${error.message} Options: --only STEP (may be repeated).`);
    }
}
