import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageFile, projectFolder } from '../../client/host/folders.mjs';
import { OneLineError } from '../../client/host/one-line-error.mjs';
import { packageExtension } from '../../client/host/package-extension.mjs';
import { runBootstrap } from './run-bootstrap.mjs';
import { runCalendar } from './run-calendar.mjs';
import { runDocuments } from './run-documents.mjs';
import { runExtensionHost } from './run-extension-host.mjs';
import { runNeovim } from './run-neovim.mjs';
import { runPreviewPage } from './run-preview-page.mjs';
import { runUi } from './run-ui.mjs';
import { staleFiles } from './stale-files.mjs';

/**
 * In this order. `needs` names steps without which this one can say nothing: it then counts as failed, and `--only` runs
 * them first. A step returns counts, or throws; one that is no test suite counts as one.
 */
const STEPS = [
    { name: 'lint', what: 'format and lint', run: () => program('biome', 'check') },
    { name: 'generated', what: 'generated files are current', run: generated },
    { name: 'typecheck', what: 'types', run: typecheck },
    { name: 'build', what: 'bundles', run: () => program(process.execPath, 'esbuild.mjs') },
    { name: 'unit', what: 'unit tests', run: unit },
    { name: 'package', what: 'the .vsix package', needs: ['build'], run: pack },
    { name: 'bootstrap', what: 'what npm start says when something is missing', needs: ['build'], run: runBootstrap },
    { name: 'calendar', what: 'calendar files in programs that are not ours', needs: ['build'], run: runCalendar },
    {
        name: 'documents',
        what: 'exports in programs that are not ours',
        needs: ['build'],
        run: runDocuments,
    },
    { name: 'neovim', what: 'the language server in another editor', needs: ['build'], run: runNeovim },
    { name: 'preview-page', what: 'the page of the preview in a browser', needs: ['build'], run: runPreviewPage },
    { name: 'extension-host', what: 'the packed extension in VS Code', needs: ['package'], run: extensionHost },
    { name: 'ui', what: 'a user in the browser', needs: ['package'], run: () => runUi(packageFile) },
];

/**
 * Runs the steps, each announced, and prints the closing line.
 *
 * @param {readonly string[] | undefined} only names of steps
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(only) {
    const unknown = only?.find((name) => !STEPS.some((step) => step.name === name));
    if (unknown) {
        throw new OneLineError(`No step is called ${unknown}; there are ${STEPS.map(({ name }) => name).join(', ')}.`);
    }
    const wanted = only && withNeeds(only);
    // An orderly end, unlike the default one, takes VS Code and the browser along.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => process.exit(1));
    }
    const results = new Map();
    for (const step of STEPS.filter(({ name }) => wanted?.has(name) ?? true)) {
        const started = Date.now();
        console.log(`\n▶ ${step.name}: ${step.what}`);
        const result = await runStep(step, results);
        results.set(step.name, result);
        console.log(`  ${result.passed} passed, ${result.failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    }
    const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
    const failed = [...results].filter(([, result]) => result.failed > 0).map(([name]) => name);
    console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
    return failed.length > 0 ? 1 : 0;
}

function withNeeds(names) {
    return new Set(names.flatMap((name) => [...withNeeds(STEPS.find((step) => step.name === name).needs ?? []), name]));
}

async function runStep({ needs = [], run }, results) {
    const missing = needs.find((name) => results.get(name).failed > 0);
    if (missing) {
        console.error(`  ✘ not run: ${missing} failed`);
        return { passed: 0, failed: 1 };
    }
    try {
        const counts = (await run()) ?? { passed: 1, failed: 0 };
        if (counts.passed + counts.failed === 0) {
            throw new OneLineError('No test ran.');
        }
        return counts;
    } catch (error) {
        console.error(`  ✘ ${error instanceof OneLineError ? error.message : error.stack}`);
        return { passed: 0, failed: 1 };
    }
}

/** Runs a program, its output as ours; fails when it does. */
function program(name, ...args) {
    if (programStatus(name, args) !== 0) {
        throw new OneLineError(`${[path.basename(name), ...args].join(' ')} found the above.`);
    }
}

function programStatus(name, args, env = {}) {
    const binaries = path.join(projectFolder, 'node_modules/.bin');
    const { status, error } = spawnSync(name, args, {
        cwd: projectFolder,
        stdio: 'inherit',
        shell: process.platform === 'win32',
        env: { ...process.env, ...env, PATH: [binaries, process.env.PATH].join(path.delimiter) },
    });
    if (error) {
        throw error;
    }
    return status;
}

function generated() {
    const stale = staleFiles(() => program('npm', 'run', '--silent', 'generate'));
    if (stale.length > 0) {
        throw new OneLineError(
            `Stale until now: ${stale.join(', ')}. They have been written anew; look at them and commit them.`,
        );
    }
}

function typecheck() {
    program('tsc', '--project', '.');
    program('tsc', '--project', 'client/preview/webview');
}

function unit() {
    const scratch = mkdtempSync(path.join(tmpdir(), 'dialogplan-unit-'));
    try {
        const file = path.join(scratch, 'results.json');
        // CI: a file snapshot that is stale fails instead of being written.
        const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
        const status = programStatus('vitest', ['run', ...reports], { CI: 'true' });
        if (!existsSync(file)) {
            throw new OneLineError('vitest ended before it had a result.');
        }
        return tally(JSON.parse(readFileSync(file, 'utf8')), status);
    } finally {
        rmSync(scratch, { recursive: true, force: true });
    }
}

function tally({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }, status) {
    // A file that does not load has no tests to fail, and a test that is left out has not passed.
    const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const leftOut = numPendingTests + numTodoTests;
    if (leftOut > 0) {
        console.error(`  ✘ ${leftOut} tests were skipped`);
    }
    const failed = numFailedTests + unloaded + leftOut;
    // An error outside of every test, such as an unhandled rejection, shows in the exit code only.
    return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

async function pack() {
    await packageExtension();
}

function extensionHost() {
    program(process.execPath, 'esbuild.mjs', '--only', 'test');
    return runExtensionHost(packageFile);
}
