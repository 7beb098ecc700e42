import assert from 'node:assert/strict';
import { previewPage } from './preview-page.mjs';
import { scenario } from './scenario.mjs';

const ROW =
    '<tr data-level="tactical" data-people="Buyer.Eva Seller.Bo" data-line="3" data-character="4"><td>Follow-up</td></tr>';
const MEETINGS = { id: 'meetings', title: 'Meetings', html: `<h2>Meetings</h2><table><tbody>${ROW}</tbody></table>` };
const WHEEL = {
    id: 'wheel',
    title: 'Wheel',
    html: `<svg viewBox="0 0 90 30"><g data-level="tactical" data-date="2026-02-10" data-line="3" data-character="4"><rect width="20" height="20"/></g></svg>`,
};
const renamed = (section, name) => ({ ...section, html: section.html.replace('Follow-up', name) });
const ERROR = { severity: 'error', message: 'Nobody takes the minutes.', line: 3, character: 4 };

/**
 * The preview's page as it is built, in a browser, with what a plan becomes handed to it: what stays as it is while the plan changes.
 *
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function runPreviewPage() {
    const shown = await previewPage();
    try {
        return await scenario(steps(shown));
    } finally {
        await shown.close();
    }
}

function steps({ page, show, caretAt, sent, state, hideAndShow }) {
    const row = page.locator('tr[data-line]');
    const tool = (name) => page.locator(`[data-tool="${name}"]`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-tool'));
    return [
        [
            'a finding is marked, and however often it is drawn there is its mark and nothing more',
            async () => {
                for (const _ of Array(5)) await show([MEETINGS], { problems: [ERROR] });
                const children = await page
                    .locator('td')
                    .evaluate((cell) => [...cell.childNodes].map((node) => node.textContent));
                assert.deepEqual(children, ['Follow-up', '✖']);
                await show([MEETINGS]);
                assert.equal(await page.locator('td').evaluate((cell) => cell.innerHTML), 'Follow-up');
            },
        ],
        [
            'what the caret is in stays marked while its name is typed',
            async () => {
                await caretAt({ line: 3, character: 8 });
                await show([renamed(MEETINGS, 'Follow')]);
                assert.equal(await row.innerText(), 'Follow');
                assert.equal(await row.getAttribute('class'), 'at-caret');
                await show([MEETINGS]);
            },
        ],
        [
            'the keyboard stays on the step to the next year, also when there is none',
            async () => {
                await tool('after').focus();
                await page.keyboard.press('Enter');
                assert.deepEqual((await sent()).at(-1), { type: 'year', year: 2027 });
                await show([MEETINGS], { year: 2027 });
                assert.deepEqual([await focused(), await tool('after').getAttribute('aria-disabled')], ['after', 'true']);
                const before = (await sent()).length;
                await page.keyboard.press('Enter');
                assert.equal((await sent()).length, before);
            },
        ],
        [
            'the year is told from one place, and the tools are not made anew for it',
            async () => {
                const year = await page.locator('.year-shown').elementHandle();
                const person = await tool('person').elementHandle();
                await show([MEETINGS], { year: 2026 });
                const kept = [year, person].map((element) => element.evaluate((one) => one.isConnected));
                assert.deepEqual(await Promise.all(kept), [true, true]);
                assert.equal(await year.textContent(), '2026');
                await show([MEETINGS], { years: [2026] });
                assert.equal(await page.locator('.year-shown').isVisible(), false);
                await show([MEETINGS], { language: 'sv' });
                assert.equal(await tool('after').getAttribute('aria-label'), 'Året efter');
                await show([MEETINGS]);
            },
        ],
        [
            'what the reader has chosen is there again when the tab was hidden',
            async () => {
                await tool('strategic').click();
                await tool('person').selectOption('Seller.Bo');
                await tool('original').click();
                await tool('larger').click();
                await tool('after').click();
                const chosen = { hidden: ['strategic'], person: 'Seller.Bo', size: 1.2, year: 2027 };
                await show([MEETINGS], { year: 2027 });
                assert.deepEqual((await state()).choices, chosen);
                await hideAndShow();
                await show([MEETINGS], { year: 2027 });
                assert.equal(await tool('strategic').getAttribute('aria-pressed'), 'false');
                assert.equal(await tool('person').inputValue(), 'Seller.Bo');
                assert.equal(await page.locator('main').evaluate((main) => main.style.zoom), '1.2');
                assert.equal(await page.locator('.year-shown').textContent(), '2027');
                assert.deepEqual((await state()).choices, chosen);
            },
        ],
        [
            'Alt and an arrow on the mark of a date move it, and VS Code does not hear of the key',
            async () => {
                await show([WHEEL]);
                await page.evaluate(() => {
                    // VS Code listens here for what is to be done with a key, such as going back.
                    window.addEventListener('keydown', ({ key }) => window.heard.push(key));
                });
                await page.locator('svg [data-date]').focus();
                await page.keyboard.press('Alt+ArrowLeft');
                await page.keyboard.press('F1');
                const moved = { type: 'move', line: 3, character: 4, from: '2026-02-10', to: '2026-01' };
                assert.deepEqual((await sent()).at(-1), moved);
                assert.deepEqual(await page.evaluate(() => window.heard), ['Alt', 'F1']);
            },
        ],
        [
            'whoever does not see the mark is told of both keys',
            async () => {
                const described = await page.locator('svg [data-date]').evaluate((mark) =>
                    (mark.getAttribute('aria-describedby') ?? '')
                        .split(' ')
                        .map((id) => document.getElementById(id)?.textContent)
                        .join(' '),
                );
                assert.equal(
                    described,
                    'Press Enter to go to its line in the plan Press Alt and an arrow key to move it by a month',
                );
            },
        ],
    ];
}
