import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { pageStyle } from '../../../language/exports/html/page-style.ts';
import { html } from '../../../language/exports/html.ts';
import { hostilePlan } from '../../support/hostile-plan.ts';
import { planOf } from '../../support/plan-of.ts';

const page = html.write([{ plan: await planOf(hostilePlan()), language: 'sv' }], {
    edition: 'shared',
    today: '2026-02-01',
}).content;

interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(markup: string): readonly Element[] {
    const found: Element[] = [];
    new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) }).end(markup);
    return found;
}

const elements = elementsOf(page);

it('is of its language, and has a heading for each section that its contents lead to', () => {
    expect(elements.find(({ name }) => name === 'html')?.attributes).toEqual({ lang: 'sv' });
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements.flatMap(({ attributes }) => (attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []));
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

it('holds what a plan says as text only, and asks for nothing outside itself', () => {
    expect(elements.filter(({ name }) => ['script', 'iframe', 'img', 'link', 'object', 'form', 'base'].includes(name))).toEqual(
        [],
    );
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => name.startsWith('on'))).toEqual([]);
    expect(
        attributes.filter(([name, value]) => (name === 'href' || name === 'src') && !/^(?:#|mailto:|https?:)/.test(value)),
    ).toEqual([]);
    expect(page).not.toContain('\u202e');
    expect(page).not.toMatch(/url\(|@import/);
});

it('says so on its top, and on top of each printed page, where it is the internal edition', async () => {
    const told = html.write([{ plan: await planOf(hostilePlan()), language: 'sv' }], {
        edition: 'internal',
        today: '2026-02-01',
    }).content;
    expect(told).toContain('<p class="warning" role="note">INTERN UTGÅVA – får inte delas</p>');
    expect(told).toContain('@top-center{content:"INTERN UTGÅVA – får inte delas";');
    expect(page).not.toContain('INTERN UTGÅVA');
    expect(page).not.toContain('@top-center');
});

it.each([
    ['Page \u0001 of \u0002', '"Page " counter(page) " of " counter(pages) ""'],
    ['"</style>\\\n', '"\\22 \\3c /style>\\5c \\a "'],
])('%j at the foot of a page is a string of CSS', (text, content) => {
    expect(pageStyle(text, undefined)).toContain(`@bottom-center{content:${content};`);
});
