import { layOutDeal } from '../schedule/lay-out-deal.ts';
import type { Annex } from '../views/annex/annex.ts';
import { annexOf } from '../views/annex/annex-of.ts';
import { dealsOf } from './deals-of.ts';
import type { ExportOptions, ToldPlan } from './export.ts';

/** The document that several forms are written from: of the deals that are asked for, in the language of the first plan. */
export function annexFor(plans: readonly ToldPlan[], options: ExportOptions): Annex {
    const { edition, today, level, withOptions = false } = options;
    return annexOf({
        deals: dealsOf(plans, options).map(({ deal: whole }) => {
            const deal = level === undefined ? whole : onlyLevel(whole, level);
            return { deal, schedule: layOutDeal(deal, { withOptions }) };
        }),
        language: plans[0]?.language ?? 'en',
        edition,
        today,
    });
}

type Deal = ReturnType<typeof dealsOf>[number]['deal'];

function onlyLevel(deal: Deal, level: string): Deal {
    const { governance } = deal;
    return {
        ...deal,
        governance: governance && { ...governance, levels: governance.levels.filter(({ kind }) => kind === level) },
    };
}
