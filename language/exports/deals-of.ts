import type { Deal } from '../model/plan.ts';
import { editionOf } from '../views/edition.ts';
import type { ExportOptions, ToldPlan } from './export.ts';

/** A deal that is exported, in its edition, and the language in which it is told. */
export interface ToldDeal {
    readonly deal: Deal;
    readonly language: string;
}

/** The deals that are asked for, as the edition holds them. */
export function dealsOf(plans: readonly ToldPlan[], { edition, deal: wanted }: ExportOptions): readonly ToldDeal[] {
    return plans
        .flatMap(({ plan, language }) => editionOf(plan, edition).deals.map((deal) => ({ deal, language })))
        .filter(({ deal }) => wanted === undefined || deal.name === wanted);
}
