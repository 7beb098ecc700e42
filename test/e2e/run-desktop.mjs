// `npm run test:desktop`: the extension-host suite in a desktop VS Code, which @vscode/test-electron downloads.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../client/host/folders.mjs';
import { OneLineError } from '../../client/host/one-line-error.mjs';
import { runMain } from '../../client/host/run-main.mjs';
import { setup } from '../../client/host/setup.mjs';
import { emptyExtension } from './empty-extension.mjs';
import { suiteCounts } from './suite-counts.mjs';

await runMain(async () => {
    const ended = await setup(import.meta.url);
    if (ended !== undefined) {
        return ended;
    }
    build('esbuild.mjs');
    build('esbuild.mjs', '--only', 'test');
    const scratch = mkdtempSync(path.join(tmpdir(), 'dialogplan-desktop-'));
    try {
        return await runSuite(scratch);
    } finally {
        rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
});

function build(...args) {
    if (spawnSync(process.execPath, args, { cwd: projectFolder, stdio: 'inherit' }).status !== 0) {
        throw new OneLineError('The extension does not build: see above.');
    }
}

async function runSuite(scratch) {
    const { packageExtension } = await import('../../client/host/package-extension.mjs');
    const { runTests } = await import('@vscode/test-electron');
    const vsix = await packageExtension();
    const vscodeExecutablePath = await download();
    const folders = [`--extensions-dir=${path.join(scratch, 'extensions')}`, `--user-data-dir=${path.join(scratch, 'user')}`];
    await install(vscodeExecutablePath, [...folders, '--install-extension', vsix, '--force']);
    const workspace = path.join(scratch, 'workspace');
    cpSync(path.join(projectFolder, 'test/e2e/workspace'), workspace, { recursive: true });
    const results = path.join(scratch, 'results.jsonl');
    const code = await runTests({
        vscodeExecutablePath,
        extensionDevelopmentPath: emptyExtension(scratch),
        extensionTestsPath: path.join(projectFolder, 'dist/test/extension-host.cjs'),
        extensionTestsEnv: { DIALOGPLAN_TEST_RESULTS: results },
        launchArgs: [workspace, ...folders, '--disable-workspace-trust', '--disable-telemetry', '--skip-welcome'],
        // It throws when a test fails; which ones did is in the file of results.
    }).catch((error) => error.message);
    const { passed, failed } = suiteCounts(results, code);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
}

async function download() {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    console.log('Downloading VS Code for the desktop (once, usually a minute) …');
    try {
        return await downloadAndUnzipVSCode({ cachePath: path.join(projectFolder, '.cache/desktop') });
    } catch (error) {
        throw new OneLineError(
            `VS Code for the desktop cannot be downloaded (${error.code ?? error.message}); npm test does not need it.`,
        );
    }
}

async function install(vscodeExecutablePath, args) {
    const { resolveCliPathFromVSCodeExecutablePath } = await import('@vscode/test-electron');
    const cli = resolveCliPathFromVSCodeExecutablePath(vscodeExecutablePath);
    const windows = process.platform === 'win32';
    const quoted = windows ? [`"${cli}"`, ...args.map((arg) => `"${arg}"`)] : [cli, ...args];
    const { status, stdout, stderr } = spawnSync(quoted[0], quoted.slice(1), { encoding: 'utf8', shell: windows });
    if (status !== 0) {
        throw new OneLineError(`VS Code does not take the extension: ${(stdout + stderr).trim().split('\n').at(-1)}`);
    }
}
