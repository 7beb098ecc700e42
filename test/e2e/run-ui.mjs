import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../client/host/folders.mjs';
import { scenario } from './scenario.mjs';
import { user } from './ui/user.mjs';
import { openWorkbench } from './workbench.mjs';

const EXAMPLES = path.join(projectFolder, 'examples');
const SCREENSHOTS = path.join(projectFolder, 'test/e2e/screenshots');

/** The plan that the user opens: Swedish, so that what is said about it is Swedish too. */
const PLAN = ['varor.dialog'];
const PROCEDURE = { line: 'förfarande öppet', right: 'öppet', wrong: 'öpet' };
const MEETING = { title: 'Avtalsuppföljning', declaration: /^\s*möte \S+ "Avtalsuppföljning"/m };

/**
 * What a user does, in the real workbench, with the packed extension; leaves pictures.
 *
 * @param {string} vsix
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function runUi(vsix) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const workbench = await openWorkbench({
        vsix,
        workspace: EXAMPLES,
        settings: { 'workbench.colorTheme': 'Default Light Modern' },
    });
    const { page } = workbench;
    page.setDefaultTimeout(20_000);
    const picture = (name) => page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    try {
        return await scenario(steps(workbench, user(page), picture), () => picture('failed'));
    } finally {
        await workbench.close();
    }
}

function steps({ page, address, folder }, me, picture) {
    return [
        [
            'VS Code opens on the examples',
            async () => {
                await page.goto(`${address}?folder=${encodeURIComponent(folder)}`);
                await page.locator('.monaco-workbench').waitFor();
            },
        ],
        [
            'a plan opens from the explorer, without a squiggle',
            async () => {
                await me.openFromExplorer(...PLAN);
                await me.tab(PLAN.at(-1)).waitFor();
            },
        ],
        [
            'a mistyped word gets a squiggle',
            async () => {
                await me.retypeLastWord(PROCEDURE.line, PROCEDURE.wrong);
                await me.squiggles.first().waitFor();
                assert.equal(await me.squiggles.count(), 1);
            },
        ],
        [
            'the problem is listed, in Swedish',
            async () => {
                await me.showProblems();
                const problem = me.problems.filter({ hasText: PROCEDURE.wrong });
                await problem.waitFor();
                assert.match(await problem.innerText(), / (är|finns|ingen|inte|inget|menar) /);
                await picture('squiggle');
            },
        ],
        [
            'the light bulb mends it',
            async () => {
                await me.line(PROCEDURE.wrong).click();
                await page.keyboard.press('End');
                await page.keyboard.press('ArrowLeft');
                await me.quickFix(PROCEDURE.right);
                await me.line(PROCEDURE.right).waitFor();
                await me.squiggles.first().waitFor({ state: 'detached' });
            },
        ],
        [
            'the command palette opens the preview',
            async () => {
                await me.runCommand('Dialogplan: Open Preview to the Side');
                await me.preview.getByText(MEETING.title).first().waitFor();
                await picture('preview');
            },
        ],
        [
            'the preview follows the typing',
            async () => {
                await me.line(MEETING.title).click();
                await me.preview.getByText('Årlig uppföljning').first().waitFor();
            },
        ],
        [
            'a click on a meeting moves the cursor to its line',
            async () => {
                await me.preview.locator('[data-line]', { hasText: MEETING.title }).first().click();
                const text = readFileSync(path.join(folder, ...PLAN), 'utf8');
                const row = text.slice(0, MEETING.declaration.exec(text).index).split('\n').length;
                await page.waitForFunction(
                    (expected) => document.getElementById('status.editor.selection')?.innerText.includes(expected),
                    `Ln ${row},`,
                );
                assert.equal((await me.cursor()).row, row);
            },
        ],
        [
            'the preview wears a dark theme',
            async () => {
                await me.runCommand('Preferences: Toggle between Light/Dark Themes');
                await page.locator('.monaco-workbench.vs-dark').waitFor();
                await me.preview.locator('body.vscode-dark').waitFor();
                await picture('preview-dark');
            },
        ],
    ];
}
