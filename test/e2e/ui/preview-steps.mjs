import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { placeOf } from './place-of.mjs';

/**
 * What a user does with the preview beside a plan, and with what is exported from it.
 *
 * @param {object} scene
 * @param {import('playwright-core').Page} scene.page
 * @param {string} scene.text of the plan
 * @param {string} scene.meeting the title of one of its meetings, of the tactical level
 * @param {ReturnType<typeof import('./user.mjs').user>} scene.me
 * @param {(name: string) => Promise<unknown>} scene.picture keeps a picture of what is seen
 * @returns {(readonly [title: string, step: () => Promise<void>])[]}
 */
export function previewSteps({ page, text, meeting, me, picture }) {
    return [
        [
            'the command palette opens the preview',
            async () => {
                await me.runCommand('Dialogplan: Open Preview to the Side');
                await me.preview.getByText(meeting).first().waitFor();
                await picture('preview');
            },
        ],
        [
            'a click on a meeting moves the cursor to its line',
            async () => {
                await me.preview.getByRole('table').getByText(meeting, { exact: true }).first().click();
                await me.cursorInLine(placeOf(text, meeting).row);
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
                await me.line(meeting).click();
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
                await me.line(meeting).click();
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
                await me.goTo(placeOf(text, meeting));
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
