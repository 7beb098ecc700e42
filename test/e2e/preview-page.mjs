import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { projectFolder } from '../../client/host/folders.mjs';
import { shell } from '../../client/preview/shell.ts';
import { chromium } from './chromium.mjs';

const ORIGIN = 'http://preview.example';
const PLAN_URI = 'file:///plan.dialog';

/** The built page of the preview in a browser, without VS Code around it: what VS Code would give it is played. */
export async function previewPage() {
    const browser = await playwright.launch({
        executablePath: chromium(),
        headless: true,
        args: ['--disable-gpu', '--no-sandbox'],
    });
    const page = await browser.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error));
    const answers = {
        '/': [
            'text/html',
            shell({ uri: PLAN_URI, language: 'en', nonce: 'n0nce', script: '/preview.js', style: '/preview.css' }),
        ],
        '/preview.js': ['text/javascript', readFileSync(path.join(projectFolder, 'dist/preview.js'), 'utf8')],
        '/preview.css': ['text/css', readFileSync(path.join(projectFolder, 'dist/preview.css'), 'utf8')],
    };
    await page.route(`${ORIGIN}/**`, (route) => {
        const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
        return route.fulfill({ contentType, body });
    });
    await page.addInitScript(() => {
        window.sent = [];
        window.heard = [];
        window.acquireVsCodeApi = () => ({
            postMessage: (message) => window.sent.push(message),
            setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
            getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
        });
    });
    await page.goto(`${ORIGIN}/`);
    const sent = () => page.evaluate(() => window.sent);
    let serial = 0;
    return {
        page,
        /** What the page has told its panel since it was loaded. */
        sent,
        /** What it has left with VS Code. */
        state: () => page.evaluate(() => JSON.parse(sessionStorage.getItem('state'))),
        /** Hands sections to the page, all of them, and waits until they are drawn. */
        async show(sections, more = {}) {
            serial += 1;
            const shown = {
                uri: PLAN_URI,
                version: serial,
                language: 'en',
                title: 'Plan',
                sound: true,
                years: [2026, 2027],
                year: 2026,
            };
            const order = sections.map(({ id }) => id);
            const message = { type: 'show', serial, ...shown, problems: [], order, changed: sections, ...more };
            await page.evaluate((message) => window.postMessage(message, '*'), message);
            await page.waitForFunction(
                (serial) => window.sent.some((one) => one.type === 'drawn' && one.serial === serial),
                serial,
            );
            if (failures.length > 0) throw failures[0];
        },
        async caretAt(place) {
            await page.evaluate((place) => window.postMessage({ type: 'caret', ...place }, '*'), place);
            await page.locator('.at-caret').first().waitFor();
        },
        /** VS Code forgets the page of a tab that is hidden, and loads it anew. */
        hideAndShow: () => page.reload(),
        close: () => browser.close(),
    };
}
