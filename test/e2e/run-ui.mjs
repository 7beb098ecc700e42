import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../client/host/folders.mjs';
import { scenario } from './scenario.mjs';
import { placeOf } from './ui/place-of.mjs';
import { previewSteps } from './ui/preview-steps.mjs';
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
        ...previewSteps({ page, text, meeting: MEETING, me, picture }),
    ];
}
