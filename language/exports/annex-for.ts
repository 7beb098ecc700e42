import { layOutDeal } from '../schedule/lay-out-deal.ts';
import type { Annex } from '../views/annex/annex.ts';
import { annexOf } from '../views/annex/annex-of.ts';
import { dealsOf } from './deals-of.ts';
import type { ExportOptions, ToldPlan } from './export.ts';
import { notesOnPerson } from './notes-on-person.ts';

/** The document that several forms are written from: of the deals that are asked for, in the language of the first plan. */
export function annexFor(
    plans: readonly ToldPlan[],
    options: ExportOptions,
): { readonly annex: Annex; readonly notes: readonly string[] } {
    const { edition, today, level, withOptions = false } = options;
    const language = plans[0]?.language ?? 'en';
    const annex = annexOf({
        deals: dealsOf(plans, options).map(({ deal }) => ({ deal, schedule: layOutDeal(deal, { withOptions }) })),
        language,
        edition,
        today,
        level,
    });
    return { annex, notes: notesOnPerson(options, language) };
}
