import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectFolder } from '../../client/host/folders.mjs';
import { scenario } from './scenario.mjs';
import { user } from './ui/user.mjs';
import { openWorkbench } from './workbench.mjs';

const EXAMPLES = path.join(projectFolder, 'examples');
const SCREENSHOTS = path.join(projectFolder, 'test/e2e/screenshots');

/** Proposals that pop up late, on a busy machine, would take the keys meant for the text; they have their own tests. */
const SETTINGS = {
    'workbench.colorTheme': 'Default Light Modern',
    '[dialog]': { 'editor.quickSuggestions': false, 'editor.suggestOnTriggerCharacters': false },
};

/** The plan that the user opens: Swedish, so that what is said about it is Swedish too. */
const PLAN = ['enkel-varuleverans', 'frukt-och-gront.dialog'];
const WORD = { right: 'öppet', wrong: 'öpet' };
const MEETING = 'Avtalsuppföljning';
const CADENCE = 'varje månad';

/**
 * What a user does, in the real workbench, with the packed extension; leaves pictures.
 *
 * @param {string} vsix
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function runUi(vsix) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const workbench = await openWorkbench({ vsix, workspace: EXAMPLES, settings: SETTINGS });
    const { page } = workbench;
    page.setDefaultTimeout(60_000);
    const picture = (name) => page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    try {
        return await scenario(steps(workbench, user(page), picture), () => picture('failed'));
    } finally {
        await workbench.close();
    }
}

function steps({ page, address, folder }, me, picture) {
    const text = readFileSync(path.join(folder, ...PLAN), 'utf8');
    return [
        [
            'VS Code opens on the examples',
            async () => {
                await page.goto(`${address}?folder=${encodeURIComponent(folder)}`);
                await page.locator('.monaco-workbench').waitFor();
            },
        ],
        [
            'a plan opens from the explorer',
            async () => {
                await me.openFromExplorer(...PLAN);
                await me.tab(PLAN.at(-1)).waitFor();
            },
        ],
        [
            'a mistyped word gets a squiggle',
            async () => {
                await me.goTo(placeOf(text, WORD.right));
                await me.retypeWord(WORD.wrong);
                await me.squiggles.first().waitFor();
                assert.equal(await me.squiggles.count(), 1);
            },
        ],
        [
            'the problem is listed, in Swedish',
            async () => {
                await me.showProblems();
                const problem = me.problems.filter({ hasText: WORD.wrong });
                await problem.waitFor();
                assert.match(await problem.innerText(), / (är|finns|ingen|inte|inget|menar) /);
                await picture('squiggle');
            },
        ],
        [
            'its code leads to the page of the rule, in Swedish',
            async () => {
                await me.focusEditor();
                await me.goTo(placeOf(text, WORD.right));
                await me.showHover();
                await picture('hover-code');
                await me.hover.locator('a', { hasText: 'unknown-word' }).first().click();
                await me.preview.getByRole('heading', { name: 'unknown-word' }).waitFor();
                await me.preview.getByText('Erbjuds som rättning:').waitFor();
                await picture('rule-page');
                // Its text, which VS Code opens at first, does not stay beside it.
                await me.tab('unknown-word.md').nth(1).waitFor({ state: 'detached' });
                await me.closeTab('unknown-word.md');
                await me.line(WORD.wrong).waitFor();
            },
        ],
        [
            'the light bulb mends it',
            async () => {
                await me.focusEditor();
                await me.quickFix(WORD.right);
                await me.line(WORD.right).waitFor();
                await me.squiggles.first().waitFor({ state: 'detached' });
            },
        ],
        [
            'the next dates stand behind a cadence, and pointing at it tells more',
            async () => {
                await me.hidePanel();
                await me.goTo(placeOf(text, 'affär Skolfrukt'));
                await page
                    .locator('.codelens-decoration', { hasText: /möten\soch/ })
                    .first()
                    .waitFor();
                await picture('lens');
                await me.goTo(placeOf(text, CADENCE));
                await page
                    .locator('.view-line', { hasText: /nästa\s\d+\s\p{L}+\s\d{4}\s·\s\d/u })
                    .first()
                    .waitFor();
                await me.showHover();
                await me.hover.getByText('Nästa datum').waitFor();
                await picture('schedule');
                await page.keyboard.press('Escape');
            },
        ],
        [
            'what is told of a word leads to the rules that look at it',
            async () => {
                await me.goTo(placeOf(text, CADENCE));
                await me.showHover();
                await me.hover.locator('a', { hasText: 'operational-cadence' }).first().click();
                await me.preview.getByRole('heading', { name: 'operational-cadence' }).waitFor();
                await me.tab('operational-cadence.md').nth(1).waitFor({ state: 'detached' });
                await me.closeTab('operational-cadence.md');
                await me.focusEditor();
            },
        ],
        [
            'beside the language stand what is found and the next meeting',
            async () => {
                await me.languageStatus.hover();
                await me.hover.getByText('Inget att anmärka').first().waitFor();
                await me.hover.getByText('Nästa:').first().waitFor();
                await picture('status');
                await page.keyboard.press('Escape');
                await me.focusEditor();
            },
        ],
        [
            'a table from a spreadsheet becomes roles and people when it is pasted, until it is undone',
            async () => {
                await me.goTo(placeOf(text, 'organisation Solhaga'));
                await page.keyboard.press('End');
                await me.pasteTable([
                    ['Namn', 'Roll', 'Mobil'],
                    ['Maja Lind', 'Chaufför', '070'],
                ]);
                await me.line('person Maja "Maja Lind"').waitFor();
                await me.line('// Inte tolkat: Mobil: 070').waitFor();
                await me.message('En uppgift gick inte att tolka').waitFor();
                await picture('paste');
                await page.keyboard.press('Control+z');
                await me.line('person Maja').waitFor({ state: 'detached' });
            },
        ],
        [
            'the command palette opens the preview',
            async () => {
                await me.runCommand('Dialogplan: Open Preview to the Side');
                await me.preview.getByText(MEETING).first().waitFor();
                await picture('preview');
            },
        ],
        [
            'a click on a meeting moves the cursor to its line',
            async () => {
                await me.preview.getByRole('table').getByText(MEETING, { exact: true }).first().click();
                await me.cursorInLine(placeOf(text, MEETING).row);
            },
        ],
        [
            'the annual wheel is there; another year shows its dates, and a level can be hidden',
            async () => {
                const wheel = me.preview.locator('svg.wheel');
                await wheel.locator('text.year', { hasText: '2026' }).waitFor();
                const marks = () => wheel.locator('[data-level="operational"][data-date]');
                const before = await marks().count();
                assert.ok(before > 5, `${before} meetings`);
                await wheel.scrollIntoViewIfNeeded();
                await picture('wheel');
                assert.deepEqual(await barriersIn(me.preview), []);
                await me.preview.getByRole('button', { name: 'Året efter' }).click();
                await wheel.locator('text.year', { hasText: '2027' }).waitFor();
                assert.match(await marks().first().getAttribute('data-date'), /^2027-/);
                await me.preview.getByRole('button', { name: 'Operativ' }).click();
                await marks().first().waitFor({ state: 'hidden' });
                await me.preview.getByRole('button', { name: 'Operativ' }).click();
                await marks().first().waitFor();
                await me.preview.getByRole('button', { name: 'Året före' }).click();
                await wheel.locator('text.year', { hasText: '2026' }).waitFor();
                // Back from the page to the text.
                await me.line(MEETING).click();
                await page.locator('.monaco-editor.focused').waitFor();
            },
        ],
        [
            'a meeting dragged to another month moves in the text, until it is undone',
            async () => {
                const mark = me.preview.locator('svg.wheel [data-level="tactical"][data-date^="2026-10"]');
                await mark.scrollIntoViewIfNeeded();
                const june = me.preview.locator('svg.wheel [data-month="6"] text');
                const [from, to] = [await mark.boundingBox(), await june.boundingBox()];
                await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
                await page.mouse.down();
                await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 });
                await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
                await picture('drag');
                await page.mouse.up();
                assert.equal(await me.preview.locator('body').evaluate(() => String(getSelection())), '');
                await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Alla gånger' }).click();
                await me.preview.locator('svg.wheel [data-level="tactical"][data-date^="2026-06"]').waitFor();
                await me.line(MEETING).click();
                await page.locator('.monaco-editor.focused').waitFor();
                await me.line('varje år i juni').waitFor();
                await page.keyboard.press('Control+z');
                await me.line('varje år i oktober').waitFor();
                await me.preview.locator('svg.wheel [data-level="tactical"][data-date^="2026-10"]').waitFor();
            },
        ],
        [
            'the export to Word asks whose look the document shall have',
            async () => {
                await me.runCommand('Dialogplan: Export…');
                await me.choose('An annex to the contract');
                const own = me.choice('As your own Word template');
                const internal = me.choice('Nothing internal is in the file');
                await own.or(internal).first().waitFor();
                if (await internal.isVisible()) await internal.click();
                await own.waitFor();
                await picture('export-template');
                await page.keyboard.press('Escape');
                await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
            },
        ],
        [
            'the preview follows the typing',
            async () => {
                await me.goTo(placeOf(text, MEETING));
                await me.retypeWord('Årsmöte');
                await me.preview.getByText('Årsmöte').first().waitFor();
            },
        ],
        [
            'where the caret is, the preview shows it, and what is found there',
            async () => {
                await me.goTo(placeOf(text, 'möte Reklamation'));
                await me.preview.locator('tr.at-caret', { hasText: 'Reklamation' }).waitFor();
                await me.goTo(placeOf(text, 'förfarande'));
                await page.keyboard.press('End');
                await page.keyboard.type('x');
                await me.preview.locator('.problem.error').first().waitFor();
                assert.match(await me.preview.locator('.problem.error').first().getAttribute('aria-label'), /^Fel: /);
                await picture('preview-problem');
                await page.keyboard.press('Backspace');
                await me.preview.locator('.problem.error').first().waitFor({ state: 'detached' });
            },
        ],
        [
            'the preview wears a dark theme',
            async () => {
                await me.runCommand('Preferences: Toggle between Light/Dark Themes');
                await page.locator('.monaco-workbench.vs-dark').waitFor();
                await me.preview.locator('body.vscode-dark').waitFor();
                await picture('preview-dark');
                assert.deepEqual(await barriersIn(me.preview), []);
            },
        ],
        [
            'the preview comes back after a reload of the window',
            async () => {
                await me.focusEditor();
                await page.keyboard.press('Control+s');
                await page.locator('.tab.dirty').waitFor({ state: 'detached' });
                await me.reloadWindow();
                await me.preview.getByText('Årsmöte').first().waitFor();
            },
        ],
    ];
}

/** What axe finds in the preview that keeps somebody from reading it: rules, each with the first places. */
async function barriersIn(preview) {
    const body = await preview.locator('body').elementHandle();
    const frame = await body.ownerFrame();
    await frame.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await frame.evaluate(() => globalThis.axe.run());
    return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
}

/** Line and column, from 1, of the one place where `word` stands. */
function placeOf(text, word) {
    const [before, ...others] = text.split(word);
    assert.equal(others.length, 1, `"${word}" must stand exactly once in ${PLAN.at(-1)}`);
    const lines = before.split('\n');
    return { row: lines.length, column: lines.at(-1).length + 1 };
}
