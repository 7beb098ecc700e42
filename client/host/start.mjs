// `npm start`: everything from a fresh clone to a VS Code on the examples. Begins under any Node from 18 on.
import { parseArgs } from 'node:util';
import { OneLineError } from './one-line-error.mjs';
import { runMain } from './run-main.mjs';
import { setup } from './setup.mjs';

await runMain(async () => {
    const options = readOptions();
    const ended = await setup(import.meta.url);
    if (ended !== undefined) {
        return ended;
    }
    const { openExamples } = await import('./open-examples.mjs');
    await openExamples(options);
    return 0;
});

function readOptions() {
    try {
        const { values } = parseArgs({ options: { port: { type: 'string' }, browser: { type: 'boolean', default: false } } });
        const port = values.port === undefined ? undefined : Number(values.port);
        if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
            throw new Error(`"${values.port}" is no port: a port is a number from 1 to 65535.`);
        }
        return { port, browser: values.browser };
    } catch (error) {
        throw new OneLineError(
            `${error.message} Options: --port N, --browser (a browser-served VS Code even if a desktop one is installed).`,
        );
    }
}
