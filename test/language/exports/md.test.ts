import markdown from 'markdown-it';
import { expect, it } from 'vitest';
import { md } from '../../../language/exports/md.ts';
import { hostile, hostilePlan } from '../../support/hostile-plan.ts';
import { planOf } from '../../support/plan-of.ts';

const text = md.write([{ plan: await planOf(hostilePlan()), language: 'en' }], {
    edition: 'shared',
    today: '2026-02-01',
}).content;
const tokens = markdown({ html: true, linkify: true }).parse(text, {});

it('a reader of Markdown finds headings, lists and tables, and no markup that a plan brought along', () => {
    const types = new Set(tokens.map(({ type }) => type));
    expect([...types].filter((type) => /^(?:heading|table|bullet_list)_open$/.test(type)).sort()).toEqual([
        'bullet_list_open',
        'heading_open',
        'table_open',
    ]);
    expect(types.has('html_block')).toBe(false);
    const inside = tokens.flatMap(({ children }) => children ?? []);
    // Line ends in cells are ours.
    expect(inside.filter(({ type, content }) => type === 'html_inline' && content !== '<br>')).toEqual([]);
    expect(inside.filter(({ type }) => type === 'link_open').map((one) => one.attrGet('href'))).toEqual([
        'mailto:eva@region.example',
    ]);
});

it('every row of a table has a cell for each column', () => {
    let columns = 0;
    let cells = 0;
    for (const { type } of tokens) {
        if (type === 'thead_open') columns = 0;
        if (type === 'th_open') columns++;
        if (type === 'tr_open') cells = 0;
        if (type === 'td_open') cells++;
        if (type === 'tr_close' && cells > 0) expect(cells).toBe(columns);
    }
});

it('what a plan says is there, read back as it was', () => {
    const said = tokens
        .flatMap(({ children }) => children ?? [])
        .map(({ content }) => content)
        .join('');
    const shown = hostile.replaceAll('\u202e', '\ufffd').replaceAll('\u0007', '\ufffd').replace(/\s+/g, ' ').trim();
    expect(said.split(shown).length).toBeGreaterThan(15);
});
