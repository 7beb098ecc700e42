import { describe, expect, it, test } from 'vitest';
import { map } from '../../../../language/views/pictures/map.ts';
import { type MapLevel, mapLevels } from '../../../../language/views/pictures/map-rows.ts';
import { onSheets } from '../../../../language/views/pictures/map-sheets.ts';
import { sheet } from '../../../../language/views/pictures/sheet.ts';
import { crowdedDeal, picturedDeal, realDeals } from '../../../support/pictured-deals.ts';
import { dealOf } from '../../../support/plan-of.ts';

const titlesOf = (levels: readonly MapLevel[]) =>
    levels.flatMap(({ kind, rows }) => rows.flatMap(({ meetings }) => meetings.map(({ title }) => `${kind} ${title}`)));

describe('the rows of the governance map', () => {
    it('hold the meetings of the same people together, and no others', async () => {
        const deal = await dealOf(`organisation A { role Drift as operations role Lead as contract }
organisation B { role Drift as operations }
deal D { buyer A supplier B governance {
    operational level {
        meeting One { every month with A.Drift, B.Drift }
        meeting Two { every month with A.Lead, B.Drift }
        meeting Three { every year in march with A.Drift, B.Drift }
    }
    tactical level { meeting Four { every month with A.Drift, B.Drift } }
} }`);
        const rows = mapLevels(picturedDeal(deal)).map(({ kind, rows }) => [
            kind,
            rows.map(({ meetings }) => meetings.map(({ title }) => title)),
        ]);
        expect(rows).toEqual([
            ['tactical', [['Four']]],
            ['operational', [['One', 'Three'], ['Two']]],
        ]);
    });
});

describe('the governance map on sheets', async () => {
    const deals = [
        ...(await realDeals()),
        ...(await Promise.all([20, 60].map(async (count) => ({ file: `${count} meetings`, deal: await crowdedDeal(count) })))),
    ];

    it.each(deals)('of $file is no higher than a sheet, and shows every meeting once, in order', ({ deal }) => {
        const of = picturedDeal(deal);
        const levels = mapLevels(of);
        const sheets = map.drawSheets?.(of) ?? [];
        expect(sheets.filter(({ width, height }) => height > Math.ceil(width * sheet))).toEqual([]);
        expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
        const parts = onSheets(levels, (part) => titlesOf(part).length <= 3);
        expect(parts.flatMap(titlesOf)).toEqual(titlesOf(levels));
    });

    test('many meetings take several sheets, which are counted; few take the picture as it is', async () => {
        const titles = map.drawSheets?.(picturedDeal(await crowdedDeal(60)))?.map(({ title }) => title.slice(-9)) ?? [];
        expect(titles).toEqual(titles.map((_, index) => ` (${index + 1} av ${titles.length})`));
        expect(titles.length).toBeGreaterThan(1);
        const few = picturedDeal(await crowdedDeal(3));
        expect(map.drawSheets?.(few)).toEqual([map.draw(few)]);
    });

    test('what is too high alone has a sheet of its own', async () => {
        const levels = mapLevels(picturedDeal(await crowdedDeal(5)));
        expect(onSheets(levels, () => false).map((part) => titlesOf(part).length)).toEqual([1, 1, 1, 1, 1]);
    });

    test('a level without meetings stands on a sheet too', async () => {
        const levels = mapLevels(
            picturedDeal(await dealOf('deal D { governance { tactical level { } operational level { } } }')),
        );
        expect(onSheets(levels, () => true)).toEqual([levels]);
    });
});
