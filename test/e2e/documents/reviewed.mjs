import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectFolder } from '../../../client/host/folders.mjs';
import { exported, PLAN } from './exported.mjs';

const KEPT = path.join(projectFolder, 'test/language/views/pictures/reviewed');
const LOOKED = path.join(projectFolder, 'test/e2e/screenshots');

/** Share of a picture's points that may differ: edges are smoothed in other ways by other versions of the browser. */
const TOLERATED = 0.003;

/**
 * The pictures as somebody has looked at them and found them good. With `DIALOGPLAN_KEEP_PICTURES=1` what is drawn now is
 * kept, to be looked at before it is committed.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder for what is exported
 * @param {string} crowded a plan of many meetings with long names
 */
export async function lookAsReviewed(browser, folder, crowded) {
    mkdirSync(LOOKED, { recursive: true });
    const pictures = [
        ...['wheel', 'timeline', 'map', 'ladder', 'calendar'].map((view) => ({ name: view, plan: PLAN, view })),
        { name: 'wheel-dark', plan: PLAN, view: 'wheel', colorScheme: 'dark' },
        { name: 'wheel-contrast', plan: PLAN, view: 'wheel', forcedColors: 'active' },
        { name: 'wheel-crowded', plan: crowded, view: 'wheel' },
        { name: 'map-crowded', plan: crowded, view: 'map' },
        { name: 'calendar-crowded', plan: crowded, view: 'calendar' },
    ];
    const changed = [];
    for (const { name, plan, view, ...look } of pictures) {
        const svg = readFileSync(exported('svg', plan, path.join(folder, `${name}.svg`), '--view', view), 'utf8');
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look });
        const page = await context.newPage();
        await page.setContent(`<style>${ownFonts()}body{margin:0}svg{display:block}</style>${svg}`);
        await page.evaluate(() => document.fonts.ready);
        const now = await page.locator('svg').screenshot();
        const kept = path.join(KEPT, `${name}.png`);
        if (process.env.DIALOGPLAN_KEEP_PICTURES) {
            mkdirSync(KEPT, { recursive: true });
            writeFileSync(kept, now);
        }
        assert.ok(existsSync(kept), `${kept} is missing: keep it with DIALOGPLAN_KEEP_PICTURES=1, and look at it.`);
        const [then, seen] = [readFileSync(kept), now].map((png) => `data:image/png;base64,${png.toString('base64')}`);
        const share = await page.evaluate(differing, [then, seen]);
        if (share > TOLERATED) {
            writeFileSync(path.join(LOOKED, `picture-${name}.png`), now);
            changed.push(`${name}: ${(share * 100).toFixed(2)} % differs, see test/e2e/screenshots/picture-${name}.png`);
        }
        await context.close();
    }
    assert.deepEqual(changed, []);
}

/** The letters of our own exports, so that the fonts of the machine make no difference. */
function ownFonts() {
    const face = (file, weight) => {
        const font = readFileSync(createRequire(import.meta.url).resolve(`source-sans/TTF/${file}`)).toString('base64');
        return `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/ttf;base64,${font})}`;
    };
    return face('SourceSans3-Regular.ttf', 400) + face('SourceSans3-Semibold.ttf', 600);
}

/** Runs in the page: which share of two pictures' points differ visibly; all where their sizes do. */
async function differing(sources) {
    const drawn = await Promise.all(
        sources.map(async (source) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const pen = canvas.getContext('2d');
            pen.drawImage(image, 0, 0);
            return pen.getImageData(0, 0, image.width, image.height);
        }),
    );
    const [one, other] = drawn;
    if (one.width !== other.width || one.height !== other.height) return 1;
    let count = 0;
    for (let at = 0; at < one.data.length; at += 4) {
        const distance = Math.max(...[0, 1, 2].map((channel) => Math.abs(one.data[at + channel] - other.data[at + channel])));
        if (distance > 48) count++;
    }
    return count / (one.width * one.height);
}
