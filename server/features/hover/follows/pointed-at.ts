import type { AstNode, LangiumDocument } from 'langium';
import { type ast, buildPlan, calendarOf, homeZone, isAt, ownerOf, scheduleOf } from '../../../../language/index.ts';
import type { Today } from '../../../workspace/today.ts';
import type { Pointed } from './follows.ts';

/** What is pointed at, with the deal and the calendar that it stands in. */
export function pointedAt(
    { astNode }: { readonly astNode: AstNode },
    document: LangiumDocument,
    { documentAt, today, language }: Pick<Pointed, 'documentAt' | 'language'> & { readonly today: Today },
): Pointed {
    const owner = ownerOf<ast.Deal>(astNode, 'Deal');
    const { plan, dealOf } = buildPlan(document);
    const deal = owner && dealOf(owner);
    const organisation = ownerOf<ast.Organisation>(astNode, 'Organisation');
    const own = organisation ? plan.organisations.filter((one) => isAt(one, organisation)) : [];
    const schedule = deal && scheduleOf(deal);
    return {
        node: astNode,
        document,
        documentAt,
        language,
        today: today(schedule?.timeZone ?? homeZone),
        deal,
        calendar: calendarOf(deal ?? { buyers: own, suppliers: [], partners: [] }),
        schedule,
    };
}
