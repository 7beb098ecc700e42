// For `.ci/run`, before anything else is there: all Debian programs at once. What cannot be had is told by the test that needs it.
import { runMain } from '../../client/host/run-main.mjs';
import { installAll } from './debian.mjs';

await runMain(async () => installAll());
