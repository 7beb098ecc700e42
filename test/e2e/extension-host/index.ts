import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { actions } from './actions.ts';
import { activation } from './activation.ts';
import { completion } from './completion.ts';
import { contributions } from './contributions.ts';
import { diagnostics } from './diagnostics.ts';
import { exports } from './exports.ts';
import { layout } from './layout.ts';
import { newPlan } from './new-plan.ts';
import { preview } from './preview.ts';
import { rename } from './rename.ts';
import { schedule } from './schedule.ts';
import { serverRestart } from './server-restart.ts';
import { settingsFile } from './settings-file.ts';

/** In this order: the first must find the extension asleep, the last one kills servers. */
const SUITES = {
    activation,
    contributions,
    diagnostics,
    actions,
    settingsFile,
    completion,
    rename,
    layout,
    schedule,
    exports,
    preview,
    newPlan,
    serverRestart,
};

/** VS Code's entry: runs all suites in the extension host. Rejects when one fails or none ran. */
export async function run(): Promise<void> {
    const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, reporter: Mocha.reporters.Base });
    // Makes `describe` and `it`, as imported from mocha, those of this run.
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    for (const [name, suite] of Object.entries(SUITES)) {
        Mocha.describe(name, suite);
    }
    const failures = await new Promise<number>((resolve) => {
        const runner = mocha.run(resolve);
        report({ total: runner.total });
        runner.on('pass', (test) => report({ title: test.fullTitle(), milliseconds: test.duration }));
        runner.on('fail', (test, error) => report({ title: test.fullTitle(), error: error.stack ?? error.message }));
    });
    if (failures > 0 || mocha.suite.total() === 0) {
        throw new Error(`${failures} of ${mocha.suite.total()} tests failed`);
    }
}

/** One line of JSON a result, in the file whose name the one who started VS Code has left in the environment. */
function report(result: { total: number } | { title: string; milliseconds?: number; error?: string }): void {
    const file = process.env.DIALOGPLAN_TEST_RESULTS;
    if (!file) {
        throw new Error('DIALOGPLAN_TEST_RESULTS must name the file for the results');
    }
    appendFileSync(file, `${JSON.stringify(result)}\n`);
}
