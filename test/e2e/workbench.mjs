import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { installExtension } from '../../client/host/install-extension.mjs';
import { installVscode } from '../../client/host/install-vscode.mjs';
import { startVscodeServer } from '../../client/host/vscode-server.mjs';
import { chromium } from './chromium.mjs';

/** Nothing outside this machine is asked for, so that a test says the same with and without a network. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/**
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page an empty page of the browser
 * @property {string} folder the copy of the workspace
 * @property {string} address of VS Code, without a query
 * @property {() => string} log what VS Code's server has printed
 * @property {() => Promise<void>} close
 */

/**
 * Serves a fresh VS Code with the packed extension in it and starts a browser beside it.
 *
 * @param {object} options
 * @param {string} options.vsix
 * @param {string} options.workspace is copied, so that no run can change it
 * @param {Readonly<Record<string, unknown>>} [options.settings]
 * @param {Readonly<Record<string, string>>} [options.environment] of the extension host
 * @param {readonly string[]} [options.args] of VS Code's server
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench({ vsix, workspace, settings = {}, environment = {}, args = [] }) {
    const executablePath = chromium();
    const vscode = await installVscode();
    const scratch = mkdtempSync(path.join(tmpdir(), 'dialogplan-e2e-'));
    const folder = path.join(scratch, 'workspace', path.basename(workspace));
    cpSync(workspace, folder, { recursive: true });
    const opened = [() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })];
    const close = async () => {
        for (const closeOne of opened.reverse()) {
            await closeOne();
        }
    };
    try {
        const dataFolder = path.join(scratch, 'data');
        installExtension(vscode, dataFolder, vsix);
        // VS Code in a browser saves by itself after a moment, and a test of unsaved text would become one of saved text.
        const userSettings = { 'files.autoSave': 'off', ...settings };
        const server = await startVscodeServer({ vscode, dataFolder, settings: userSettings, environment, args });
        opened.push(() => server.stop());
        const browser = await playwright.launch({ executablePath, headless: true, args: [OFFLINE, '--disable-gpu'] });
        opened.push(() => browser.close());
        const permissions = ['clipboard-read', 'clipboard-write'];
        const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 }, permissions })).newPage();
        return { page, folder, address: `http://127.0.0.1:${server.port}/`, log: server.log, close };
    } catch (error) {
        await close();
        throw error;
    }
}
