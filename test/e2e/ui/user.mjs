/**
 * What a user of VS Code does and sees, in a browser's page: the one place that knows how VS Code's parts are marked up.
 *
 * @param {import('playwright-core').Page} page
 */
export function user(page) {
    const line = (text) =>
        page.locator('.monaco-editor.focused .view-line, .monaco-editor .view-line', { hasText: text }).first();
    const treeRow = (name) =>
        page.locator('.explorer-viewlet .monaco-list-row').filter({ has: page.getByText(name, { exact: true }) });

    return {
        line,
        squiggles: page.locator('.monaco-editor .squiggly-error'),
        problems: page.locator('.markers-panel .monaco-list-row'),
        tab: (title) => page.locator('.tab', { hasText: title }),
        languageStatus: page.locator('[id="status.languageStatus"]'),
        message: (text) => page.locator('.notification-toast', { hasText: text }),
        hover: page.locator('.monaco-hover:not(.hidden)'),
        /** The inside of the webview that is on the screen. */
        preview: page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),

        /** Opens a file from the explorer; folders on the way to it are opened too. */
        async openFromExplorer(...path) {
            for (const folder of path.slice(0, -1)) {
                await treeRow(folder).click();
            }
            await treeRow(path.at(-1)).dblclick();
            await page.locator('.monaco-editor .view-line').first().waitFor();
        },

        /** Moves the cursor to a line and column, from 1. */
        async goTo({ row, column }) {
            await page.keyboard.press('Control+g');
            await page.locator('.quick-input-widget input[type=text]').fill(`:${row}:${column}`);
            await page.keyboard.press('Enter');
            await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
            await page.locator('.monaco-editor.focused').waitFor();
        },

        /** Types over the word at the cursor. */
        async retypeWord(word) {
            await page.keyboard.press('Control+d');
            await page.keyboard.type(word);
        },

        /** Copies a table as a spreadsheet does, as page and as text, and pastes it by the keyboard. */
        async pasteTable(rows) {
            const text = rows.map((row) => row.join('\t')).join('\r\n');
            const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
            await page.evaluate(
                ([plain, table]) =>
                    navigator.clipboard.write([
                        new ClipboardItem({
                            'text/plain': new Blob([plain], { type: 'text/plain' }),
                            'text/html': new Blob([table], { type: 'text/html' }),
                        }),
                    ]),
                [text, html],
            );
            await page.keyboard.press('Control+v');
        },

        async showProblems() {
            await page.keyboard.press('Control+Shift+M');
            await page.locator('.markers-panel').waitFor();
        },

        async hidePanel() {
            await page.keyboard.press('Control+j');
            await page.locator('.markers-panel').waitFor({ state: 'hidden' });
        },

        /** Puts the keyboard back into the text, where the cursor was. */
        async focusEditor() {
            await page.keyboard.press('Control+1');
            await page.locator('.monaco-editor.focused').waitFor();
        },

        /** What is told of the word at the cursor. */
        async showHover() {
            await page.keyboard.press('Control+k');
            await page.keyboard.press('Control+i');
            await this.hover.first().waitFor();
        },

        /** Opens the light bulb's menu at the cursor and takes the entry that holds `title`. */
        async quickFix(title) {
            const entry = page.locator('.action-widget .monaco-list-row', { hasText: title });
            for (let tries = 1; ; tries++) {
                await this.focusEditor();
                await page.keyboard.press('Control+.');
                try {
                    return await entry.click({ timeout: 5_000 });
                } catch (error) {
                    // VS Code drops the question when it looks for a bulb of its own just then, and a busy workbench may take the
                    // keyboard back as the menu opens, which closes it: a user presses again.
                    if (tries === 8) throw error;
                    await page.keyboard.press('Escape');
                }
            }
        },

        async closeTab(title) {
            await this.tab(title).hover();
            await this.tab(title).locator('.tab-actions .action-label').click();
            await this.tab(title).waitFor({ state: 'detached' });
        },

        /** An entry of the list that asks for a choice. */
        choice: (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }),

        async choose(text) {
            await this.choice(text).first().click();
        },

        async runCommand(title) {
            await page.keyboard.press('F1');
            await page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
            await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
            await page.keyboard.press('Enter');
        },

        /** As the user does it: VS Code stores what is open only on an orderly way out, which the browser's reload is not. */
        async reloadWindow() {
            const loaded = page.waitForEvent('load');
            await this.runCommand('Developer: Reload Window');
            await loaded;
        },

        /** Waits until the cursor stands in a line, from 1, as the status bar has it. */
        async cursorInLine(row) {
            await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${row},` }).waitFor();
        },
    };
}
