import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { need } from '../debian.mjs';
import { exported, PLAN, run } from './exported.mjs';

/** Poppler reads our PDF: its structure, its fonts, its language and its text. */
export function pdfSteps(folder) {
    const file = path.join(folder, 'annex-own.pdf');
    return [
        [
            'a PDF is tagged, of its language, with its title, its fonts and bookmarks',
            async () => {
                need('pdfReader', () => existsSync('/usr/bin/pdftotext'));
                exported('pdf', PLAN, file);
                const told = run('pdfinfo', [file]);
                assert.match(told, /^Tagged: +yes$/m);
                assert.match(told, /^Title: +Bilaga: samverkan och styrning – Service desk as a service$/m);
                const fonts = run('pdffonts', [file]).trim().split('\n').slice(2);
                assert.ok(fonts.length > 0 && fonts.every((line) => / yes yes yes /.test(line)), fonts.join('\n'));
                const raw = readFileSync(file, 'latin1');
                assert.match(raw, /\/Lang \(sv-SE\)/);
                assert.match(raw, /\/DisplayDocTitle true/);
                assert.match(raw, /\/Outlines \d+ 0 R/);
            },
        ],
        [
            'its structure holds headings, tables with header cells, and figures with words',
            async () => {
                const structure = run('pdfinfo', ['-struct-text', file]);
                for (const type of ['H1', 'H2', 'Table', 'TH', 'TD', 'TOCI', 'Figure', 'Link', 'Sect']) {
                    assert.match(structure, new RegExp(`^ *${type}\\b`, 'm'), type);
                }
                assert.equal(structure.match(/^ *Figure/gm).length, 5);
                const headings = [...structure.matchAll(/^ *H1.*\n(?: *\w+ \(inline\)\n)? *"([^"]*)"/gm)].map(([, text]) =>
                    text.trim(),
                );
                assert.ok(
                    headings.some((text) => text.includes('Samverkan')),
                    headings.join('; '),
                );
                // Rows hold as many cells as their table has columns: no cell is lost to a reader without eyes.
                assert.ok(structure.match(/^ *TR/gm).length > 60);
            },
        ],
        [
            'its text reads in order, with numbered pages',
            async () => {
                const text = run('pdftotext', [file, '-']);
                const places = ['1 Affären', '2 Parter', '3 Samverkan', '4 Eskalering', '6 Mötesplan'].map((part) =>
                    text.lastIndexOf(part),
                );
                assert.ok(
                    places.every((place, index) => place > (places[index - 1] ?? 0)),
                    places.join(', '),
                );
                const pages = Number(/^Pages: +(\d+)$/m.exec(run('pdfinfo', [file]))[1]);
                assert.match(text, new RegExp(`Sida 1 av ${pages}`));
                assert.match(text, new RegExp(`Sida ${pages} av ${pages}`));
            },
        ],
    ];
}
