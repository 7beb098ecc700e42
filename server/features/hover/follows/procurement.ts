import {
    type ast,
    dateInProse,
    daysBetween,
    describeMoney,
    isUnderLou,
    milestoneInProse,
    procedures,
    readDate,
    say,
    thresholds,
} from '../../../../language/index.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';

/** How far a milestone is from those before and after it. */
export const milestoneFollows: Follows<ast.Milestone> = ({ node, deal, language }) => {
    const milestones = (deal?.phases ?? [])
        .flatMap((phase) => phase.milestones)
        .sort((a, b) => a.date.localeCompare(b.date, 'en'));
    const at = milestones.findIndex(({ kind, date }) => kind === node.kind && date === readDate(node.date));
    const own = milestones[at];
    if (!own) return [];
    const [before, after] = [milestones[at - 1], milestones[at + 1]];
    const told = (other: typeof own, days: number) => ({
        count: days,
        milestone: milestoneInProse(other.kind, language),
        date: dateInProse(other.date, language),
    });
    return [
        ...(before ? [say(followsTexts.daysAfter, language, told(before, daysBetween(before.date, own.date)))] : []),
        ...(after ? [say(followsTexts.daysBefore, language, told(after, daysBetween(own.date, after.date)))] : []),
    ];
};

/** What the law makes of a procedure. It is Swedish law: of other countries nothing is said. */
export const procedureFollows: Follows<ast.ProcedureProperty> = ({ deal, language }) => {
    // As the plan reads it: what is half typed is no procedure yet.
    if (!deal?.procedure || !isUnderLou(deal)) return [];
    const { negotiation, standstill } = procedures[deal.procedure];
    return [
        say(negotiation ? followsTexts.negotiation : followsTexts.noNegotiation, language),
        standstill
            ? say(followsTexts.standstill, language, { count: thresholds.standstill.value })
            : say(followsTexts.noStandstill, language),
    ];
};

/** Up to what value one may procure directly. */
export const valueFollows: Follows<ast.ValueProperty> = ({ deal, language }) => {
    if (!deal || !isUnderLou(deal)) return [];
    const { value, asOf } = thresholds.directProcurement;
    return [
        say(followsTexts.directLimit, language, {
            limit: describeMoney({ amount: value, currency: 'SEK' }, language),
            year: asOf,
        }),
    ];
};
