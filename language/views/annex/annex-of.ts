import type { LevelKind } from '../../generated/ast.ts';
import type { Deal } from '../../model/plan.ts';
import type { IsoDate } from '../../model/values.ts';
import type { DealSchedule } from '../../schedule/schedule.ts';
import type { Edition } from '../edition.ts';
import { periodInTable } from '../format-date.ts';
import { shown } from '../html.ts';
import { say } from '../say.ts';
import { titleOf } from '../title-of.ts';
import type { Annex, AnnexSection } from './annex.ts';
import { annexTexts } from './annex-texts.ts';
import { dealSection } from './deal-section.ts';
import type { Draft, DraftSection } from './draft.ts';
import { escalationSection } from './escalation-section.ts';
import { governanceSections } from './governance-sections.ts';
import { heldSection } from './held-section.ts';
import { partiesSections } from './parties-sections.ts';
import { procurementSections } from './procurement-sections.ts';
import { scheduleSection } from './schedule-section.ts';

/** What an annex is written of. */
export interface AnnexOf {
    /** In the edition of its reader, with their schedules. */
    readonly deals: readonly { readonly deal: Deal; readonly schedule: DealSchedule }[];
    readonly language: string;
    readonly edition: Edition;
    readonly today: IsoDate;
    /** Only the meetings of this level; what is said of the deal as a whole stays. */
    readonly level: LevelKind | undefined;
}

/** The parts of a deal's annex, in reading order. Adding one is one file and one line here. */
const parts: readonly ((draft: Draft) => readonly DraftSection[])[] = [
    dealSection,
    partiesSections,
    governanceSections,
    escalationSection,
    procurementSections,
    scheduleSection,
    heldSection,
];

/** Some deals as a document to read and to sign: a chapter for each part of one deal, or for each deal of several. */
export function annexOf({ deals, language, edition, today, level }: AnnexOf): Annex {
    const [first] = deals;
    const isOne = deals.length === 1;
    const drafts = deals.flatMap(({ deal, schedule }, index) => {
        const draft: Draft = { deal, schedule, language, edition, today, level, id: `deal-${index + 1}` };
        const sections = parts.flatMap((part) => part(draft));
        return isOne ? sections : [{ id: draft.id, depth: -1, title: titleOf(deal), blocks: [] }, ...sections];
    });
    return {
        language,
        edition,
        title: shown(
            isOne && first ? say(annexTexts.titleOf, language, { deal: titleOf(first.deal) }) : say(annexTexts.title, language),
        ),
        subtitle:
            isOne && first ? subtitleOf(first.deal, language) : deals.map(({ deal }) => titleOf(deal)).join(', ') || undefined,
        warning: edition === 'internal' ? say(annexTexts.warning, language) : undefined,
        sections: numbered(drafts, isOne ? 0 : 1),
    };
}

function subtitleOf({ buyers, suppliers, partners, contract }: Deal, language: string): string | undefined {
    const names = (list: Deal['buyers']) => list.map(titleOf).join(', ');
    const values = { buyers: names(buyers), suppliers: names([...suppliers, ...partners]) };
    if (!values.buyers || !values.suppliers) return contract && periodInTable(contract);
    return contract
        ? say(annexTexts.betweenFor, language, { ...values, period: periodInTable(contract) })
        : say(annexTexts.between, language, values);
}

/** Sections with their numbers in front, as a contract counts them: 1, 1.1, 1.2. */
function numbered(drafts: readonly DraftSection[], shift: number): readonly AnnexSection[] {
    const counts = [0, 0, 0];
    return drafts.map(({ id, depth, title, blocks }) => {
        const level = Math.min(depth + shift, 2);
        counts[level] = (counts[level] ?? 0) + 1;
        counts.fill(0, level + 1);
        const number = counts.slice(0, level + 1).join('.');
        return { id, depth: level === 0 ? 1 : level === 1 ? 2 : 3, title: `${number} ${title}`, blocks };
    });
}
