import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../client/host/folders.mjs';
import { emptyExtension } from './empty-extension.mjs';
import { suiteCounts } from './suite-counts.mjs';
import { openWorkbench } from './workbench.mjs';

const LIMIT_MS = 300_000;

/**
 * Runs the extension-host suite against a packed extension, in the extension host of the browser-served VS Code.
 *
 * @param {string} vsix
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function runExtensionHost(vsix) {
    const scratch = mkdtempSync(path.join(tmpdir(), 'dialogplan-suite-'));
    const results = path.join(scratch, 'results.jsonl');
    const workbench = await openWorkbench({
        vsix,
        workspace: path.join(projectFolder, 'test/e2e/workspace'),
        environment: { DIALOGPLAN_TEST_RESULTS: results },
        args: ['--enable-smoke-test-driver'],
    });
    try {
        const code = await runSuite(workbench, emptyExtension(scratch));
        return suiteCounts(results, code);
    } finally {
        await workbench.close();
        rmSync(scratch, { recursive: true, force: true });
    }
}

async function runSuite({ page, address, folder, log }, developed) {
    let finish;
    const finished = new Promise((resolve) => {
        finish = resolve;
    });
    // Both must be on the page before the workbench is: that is how it knows that it runs a suite.
    await page.exposeFunction('codeAutomationExit', (code) => finish(code));
    await page.exposeFunction('codeAutomationLog', (_level, [text]) => (notices += `${text}\n`));
    let notices = '';
    page.on('crash', () => finish('the page crashed'));
    const limit = setTimeout(() => finish(`no result after ${LIMIT_MS / 1000} s`), LIMIT_MS);
    const remote = (file) => `vscode-remote://${new URL(address).host}${file}`;
    const payload = [
        ['extensionDevelopmentPath', remote(developed)],
        ['extensionTestsPath', remote(path.join(projectFolder, 'dist/test/extension-host.cjs'))],
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
    ];
    await page.goto(`${address}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    const code = await finished;
    clearTimeout(limit);
    if (typeof code === 'string') {
        console.error(`${code}\n${notices}${log()}`);
    }
    return code;
}
