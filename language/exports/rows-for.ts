import { layOutDeal } from '../schedule/lay-out-deal.ts';
import { type TitledRow, titledRows } from '../views/schedule-rows.ts';
import { dealsOf } from './deals-of.ts';
import type { ExportOptions, ToldPlan } from './export.ts';
import { isMeant } from './who.ts';

/** Every date of the deals that are asked for: of a level, and of a person, where one is. */
export function rowsFor(plans: readonly ToldPlan[], options: ExportOptions): readonly TitledRow[] {
    const { who, level, withOptions = false } = options;
    const told = dealsOf(plans, options).map(({ deal, language }) => ({ schedule: layOutDeal(deal, { withOptions }), language }));
    return titledRows(told, who && ((attendee) => isMeant(attendee, who))).filter(
        (row) => level === undefined || row.level === level,
    );
}
