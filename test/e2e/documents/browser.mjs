import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../chromium.mjs';
import { exported, PLAN, PLANS, run } from './exported.mjs';
import { lookAsReviewed } from './reviewed.mjs';

const VIEWS = ['wheel', 'timeline', 'map', 'ladder', 'calendar'];

/**
 * Chromium shows our page and our pictures, and measures them.
 *
 * @returns the steps, and what closes the browser whether they went well or not
 */
export function browserSteps(folder, crowded) {
    let browser;
    const opened = async () => {
        browser ??= await playwright.launch({
            executablePath: chromium(),
            headless: true,
            args: ['--disable-gpu', '--no-sandbox'],
        });
        return browser;
    };
    const shown = async (file, options = {}) => {
        const page = await (await (await opened()).newContext(options)).newPage();
        const asked = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(`file://${file}`);
        return { page, asked };
    };
    const steps = [
        [
            'the web page asks for nothing, and has no barrier that axe finds, in light and dark',
            async () => {
                const file = exported('html', PLAN, path.join(folder, 'annex.html'));
                const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
                for (const colorScheme of ['light', 'dark']) {
                    // The page lets nothing run; the measuring script has to.
                    const { page, asked } = await shown(file, { colorScheme, bypassCSP: true });
                    assert.deepEqual(asked, [`file://${file}`]);
                    await page.evaluate(axe);
                    const { violations } = await page.evaluate(() => globalThis.axe.run());
                    assert.deepEqual(
                        violations.map(({ id, nodes }) => [id, nodes.slice(0, 2).map(({ html }) => html)]),
                        [],
                        colorScheme,
                    );
                }
            },
        ],
        [
            'of the internal edition each printed page says what it is, of the shared one none',
            async () => {
                for (const edition of ['internal', 'shared']) {
                    const file = exported('html', PLAN, path.join(folder, `${edition}.html`), '--edition', edition);
                    const { page } = await shown(file);
                    const printed = path.join(folder, `${edition}.pdf`);
                    await page.pdf({ path: printed, preferCSSPageSize: true });
                    const pages = run('pdftotext', [printed, '-']).split('\f').slice(0, -1);
                    assert.ok(pages.length > 5);
                    const warned = pages.filter((text) => text.includes('INTERN UTGÅVA'));
                    assert.equal(warned.length, edition === 'internal' ? pages.length : 0);
                }
            },
        ],
        [
            'no words of a picture meet, and none leave it, however many meetings there are',
            async () => {
                const pictures = [...PLANS, ...crowded(folder)].flatMap((plan, index) =>
                    VIEWS.map((view) => [
                        plan,
                        view,
                        exported('svg', plan, path.join(folder, `${index}-${view}.svg`), '--view', view),
                    ]),
                );
                for (const [plan, view, file] of pictures) {
                    const { page } = await shown(file);
                    assert.deepEqual(await page.evaluate(overlaps), [], `${plan}, ${view}`);
                    await page.context().close();
                }
            },
        ],
        [
            'the pictures look as they did when somebody last looked at them',
            async () => lookAsReviewed(await opened(), folder, crowded(folder).at(-1)),
        ],
    ];
    return { steps, close: async () => browser?.close() };
}

/** Runs in the page: pairs of texts that meet, and texts that leave the picture. */
function overlaps() {
    const svg = document.querySelector('svg');
    const { width, height } = svg.viewBox.baseVal;
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, ...box(text) }));
    const found = boxes
        .filter(({ left, right, top, bottom }) => left < -1 || top < -1 || right > width + 1 || bottom > height + 1)
        .map(({ text }) => `outside: ${text}`);
    const sorted = boxes.sort((a, b) => a.top - b.top);
    sorted.forEach((one, index) => {
        for (const other of sorted.slice(index + 1)) {
            if (other.top > one.bottom) break;
            if (one.left < other.right && other.left < one.right) found.push(`${one.text} meets ${other.text}`);
        }
    });
    return found;

    // In the picture's own units. A line's box has room for the longest letters: what is seen is a little less.
    function box(text) {
        const { x, y, width: wide, height: high } = text.getBBox();
        const { a, d, e, f } = svg.getScreenCTM().inverse().multiply(text.getScreenCTM());
        return {
            left: e + a * x + 0.5,
            right: e + a * (x + wide) - 0.5,
            top: f + d * (y + high * 0.18),
            bottom: f + d * (y + high * 0.82),
        };
    }
}
