import { describe, expect, it } from 'vitest';
import { annexFor } from '../../../../language/exports/annex-for.ts';
import { md } from '../../../../language/exports/md.ts';
import { linkTarget } from '../../../../language/views/annex/link-target.ts';
import { realDeals } from '../../../support/pictured-deals.ts';
import { planOf } from '../../../support/plan-of.ts';
import { toldPlan } from '../../../support/told-plan.ts';

const options = { edition: 'shared', today: '2026-02-01' } as const;

describe('every realistic plan becomes a sound document', async () => {
    it.each(await realDeals())('$file', ({ deal }) => {
        const plan = { uri: '', organisations: [], forums: [], channels: [], deals: [deal] };
        for (const language of ['sv', 'en']) {
            const { sections, title, warning } = annexFor([{ plan, language }], { ...options, deal: deal.name }).annex;
            expect(title).toContain(deal.title ?? deal.name);
            expect(warning).toBeUndefined();
            expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
            sections.forEach(({ depth, title: name }, index) => {
                expect(depth).toBeLessThanOrEqual((sections[index - 1]?.depth ?? 0) + 1);
                expect(name).toMatch(/^\d+(\.\d+)* \S/);
            });
            for (const block of sections.flatMap(({ blocks }) => blocks)) {
                if (block.kind !== 'table') continue;
                const { columns, rows } = block.table;
                expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
                expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
            }
        }
    });
});

it.each(['sv', 'en'])('a plan as a document, whole: %s', async (language) => {
    const text = toldPlan.replace(/\/\/- \/.*\n|import .*\n/g, '');
    const { content } = md.write([{ plan: await planOf(text), language }], options);
    await expect(content).toMatchFileSnapshot(`goldens/annex.${language}.md`);
});

it('of several deals each is a chapter; of one that is asked for, its parts', async () => {
    const plan = await planOf('organisation A { } deal One "The one" { buyer A } deal Two { buyer A }');
    const titles = (deal?: string) =>
        annexFor([{ plan, language: 'en' }], { ...options, ...(deal ? { deal } : {}) }).annex.sections.map(
            ({ title, depth }) => `${depth} ${title}`,
        );
    expect(titles()).toEqual([
        '1 1 The one',
        '2 1.1 The deal',
        '2 1.2 Parties, roles and people',
        '3 1.2.1 A',
        '1 2 Two',
        '2 2.1 The deal',
        '2 2.2 Parties, roles and people',
        '3 2.2.1 A',
    ]);
    expect(titles('Two')).toEqual(['1 1 The deal', '1 2 Parties, roles and people', '2 2.1 A']);
});

it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['bo@a.example', 'mailto:bo@a.example'],
    ['javascript:alert(1)', undefined],
    ['https://a.example/" onclick', undefined],
    ['bo@a', undefined],
])('%s leads to %s', (text, target) => {
    expect(linkTarget(text)).toBe(target);
});
