import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../language/index.ts';
import sv from '../../../language/l10n/bundle.l10n.sv.json' with { type: 'json' };
import { type PlanPreview, previewPlan } from '../../../language/views/preview.ts';
import { viewTexts } from '../../../language/views/texts.ts';
import { workspace } from '../../support/workspace.ts';

const conformance = path.join(import.meta.dirname, '../../conformance/valid');
const read = (name: string) => readFileSync(path.join(conformance, name), 'utf8');

async function preview(text: string, language: string): Promise<PlanPreview> {
    const { documents } = await workspace({ 'plan.dialog': text });
    return previewPlan(buildPlan(documents.get('plan.dialog')!).plan, language);
}

/** The whole page, an element a line where it helps to see what changed. */
function page({ title, sections }: PlanPreview): string {
    const body = sections.map(({ id, title, html }) => `<section id="${id}" aria-label="${title}">${html}</section>`).join('\n');
    const lines = body.replace(
        /<(?=(?:section|h\d|dl|div|ol|ul|li|article|header|table|tbody|tr|t[hd]|svg|g|text|figcaption)\b)/g,
        '\n<',
    );
    return `<!doctype html>\n<title>${title}</title>\n${lines}\n`;
}

const markup = ({ sections }: PlanPreview) => sections.map(({ html }) => html).join('');

describe('a plan as a page', () => {
    test.each([
        ['service-desk.en.dialog', 'en'],
        ['service-desk.sv.dialog', 'sv'],
        ['cadences.en.dialog', 'en'],
        ['cadences.en.dialog', 'sv'],
    ])('%s in %s', async (name, language) => {
        const golden = `goldens/${name.split('.')[0]}.${language}.html`;
        await expect(page(await preview(read(name), language))).toMatchFileSnapshot(golden);
    });

    test('is the same for the twins, places aside', async () => {
        const placeless = (text: PlanPreview) => page(text).replace(/ data-(?:line|character)="\d+"/g, '');
        const [english, swedish] = [read('service-desk.en.dialog'), read('service-desk.sv.dialog')];
        expect(placeless(await preview(english, 'sv'))).toBe(placeless(await preview(swedish, 'sv')));
    });

    test('is the same every time', async () => {
        const text = read('cadences.en.dialog');
        expect(await preview(text, 'sv')).toEqual(await preview(text, 'sv'));
    });

    test('leads to its pieces in the text', async () => {
        const text = read('service-desk.en.dialog');
        const lines = text.split('\n');
        const places = [...markup(await preview(text, 'en')).matchAll(/data-line="(\d+)" data-character="(\d+)"/g)];
        const words = places.map(([, line, character]) => lines[Number(line)]?.slice(Number(character)).split(' ')[0]);
        const kinds = [
            'deal',
            'phase',
            'published',
            'dialogue',
            'internal',
            'governance',
            'tactical',
            'meeting',
            'escalate',
            'held',
            'role',
        ];
        for (const kind of kinds) expect(words).toContain(kind);
        expect(words.filter((word) => word === 'meeting')).toHaveLength(4);
    });
});

describe('sections', () => {
    const ids = async (text: string, language = 'en') => (await preview(text, language)).sections.map(({ id }) => id);

    test('are those of each deal, then what else the file declares', async () => {
        expect(await ids(read('service-desk.en.dialog'))).toEqual([
            'deal-ServiceDesk-facts',
            'deal-ServiceDesk-phases',
            'deal-ServiceDesk-governance',
            'deal-ServiceDesk-escalation',
            'deal-ServiceDesk-held',
            'organisations',
        ]);
    });

    test('have unique ids, whatever the names', async () => {
        const found = await ids('deal A { } deal A { } deal A-2 { } deal A { governance { } } deal Å { } deal { }');
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => id.endsWith('-facts'))).toEqual(
            ['A', 'A-2', 'A-2-2', 'A-3', 'Å', 'unnamed'].map((name) => `deal-${name}-facts`),
        );
    });

    test('say of which deal they are, where there are several', async () => {
        const { title, sections } = await preview('deal A "First" { } deal B "Second" { }', 'sv');
        expect(title).toBe('First och 1 till');
        expect(sections.map((section) => section.title)).toEqual([
            'First',
            'Faser och dialoger: First',
            'Samverkan: First',
            'Second',
            'Faser och dialoger: Second',
            'Samverkan: Second',
        ]);
    });

    test('are there for a file without a deal', async () => {
        expect(await ids('organisation A { }')).toEqual(['organisations']);
        expect(await ids('forum F { } channel C { }')).toEqual(['forums']);
        expect(await ids('// nothing')).toEqual(['empty']);
        expect((await preview('', 'sv')).title).toBe('Dialogplan');
    });

    test('each file has one first heading', async () => {
        for (const text of ['deal A { } organisation B { }', 'organisation B { } forum F { }', 'channel C { }'])
            expect(markup(await preview(text, 'en')).match(/<h1/g)).toHaveLength(1);
    });
});

describe('a hostile plan', () => {
    const hostile = '<script>alert(1)</script>\' onload=\\"x\\" ]]> <!-- &amp; \u202egnp.exe\u202c \u0007';
    const text = `
        organisation A "${hostile}" { closed week 1 to week 2 "${hostile}" role R "${hostile}" held-by P person P "${hostile}" <"onload=x@x.example> }
        forum F "${hostile}" { organiser "${hostile}" place "${hostile}" }
        channel C "${hostile}" { publisher "${hostile}" }
        deal D "${hostile}" {
          buyer A supplier A reference "${hostile}" framework "${hostile}" purpose "${hostile}" internal "${hostile}"
          phase before "${hostile}" {
            dialogue "${hostile}" { arena physical "${hostile}", F with A.R about "${hostile}" influence "${hostile}" }
          }
          governance required by "${hostile}" {
            requirement Q "${hostile}"
            operational level "${hostile}" {
              handles "${hostile}" decides "${hostile}"
              meeting M "${hostile}" {
                together-with M except 2026-01-01 cancelled "${hostile}" place A "${hostile}" chair A.R with A.R
                agenda { "${hostile}" by A.R } report "${hostile}" 1 day before internal "${hostile}" fulfils Q
              }
            }
            escalate operational to tactical by A.R about "${hostile}"
          }
          held M 2026-01-01 { present A.R decided "${hostile}" action "${hostile}" by A.R due 2026-01-01 }
        }`;

    test.each(['en', 'sv'])('is shown, never run (%s)', async (language) => {
        const shown = await preview(text, language);
        const html = markup(shown);
        expect(html.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(30);
        expect(html).not.toMatch(/<script|<!--|\]\]>|&amp;amp;amp;/);
        // Outside of tags there is no quotation mark, inside of tags no attribute but ours.
        expect(html.replace(/<[^<>]*>/g, '')).not.toMatch(/["'<>]/);
        expect([...html.matchAll(/\s([\w-]+)="/g)].map(([, name]) => name)).not.toContain('onload');
        for (const piece of [html, shown.title, ...shown.sections.map(({ title }) => title)])
            expect(piece).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    });
});

test('every text of the views is translated', () => {
    const bundle: Readonly<Record<string, string>> = sv;
    expect(viewTexts.filter((text) => !bundle[text])).toEqual([]);
});

test.each(['en', 'sv'])('a page holds no gap (%s)', async (language) => {
    for (const name of ['service-desk.en.dialog', 'cadences.en.dialog', 'goods.sv.dialog'])
        expect(markup(await preview(read(name), language))).not.toMatch(/undefined|null|NaN|\[object|\{/);
});

test('half a plan has a page too', async () => {
    const text = read('service-desk.en.dialog');
    // Cut at every line: whatever is being typed, there is an answer.
    const lines = text.split('\n');
    for (let count = 0; count < lines.length; count += 11) {
        const { sections } = await preview(`${lines.slice(0, count).join('\n')}\n  meeting`, 'sv');
        expect(sections.length).toBeGreaterThan(0);
        expect(sections.map(({ html }) => html).join()).not.toMatch(/undefined|\[object/);
    }
});
