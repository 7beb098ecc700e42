import { optionPeriods } from '../../model/contract-dates.ts';
import type { Deal } from '../../model/plan.ts';
import type { IsoDate, Source } from '../../model/values.ts';
import { dialoguePeriods } from '../../schedule/dialogue-periods.ts';
import { capitalised } from '../capitalised.ts';
import { compare } from '../compare.ts';
import { dateInProse, periodInTable } from '../format-date.ts';
import { inOrder } from '../phases.ts';
import { phrasesOf } from '../phrases-of.ts';
import { say } from '../say.ts';
import { titleOf } from '../title-of.ts';
import { pictureTexts } from './picture-texts.ts';

/** What a row of the timeline shows. */
export interface TimelineRow {
    readonly kind: 'phase' | 'milestone' | 'dialogue' | 'contract' | 'option';
    readonly label: string;
    /** What stands beside its bar: its dates. */
    readonly when: string;
    readonly start: IsoDate;
    readonly end: IsoDate;
    /** A day by which something has to be said. */
    readonly due: IsoDate | undefined;
    readonly source: Source;
}

/** Phases in time's order, each with its milestones and dialogues, then the contract and its options. Rows without dates are left out. */
export function timelineRows(deal: Deal, language: string): readonly TimelineRow[] {
    const phrases = phrasesOf(language);
    const rows = inOrder(deal.phases).flatMap((phase): TimelineRow[] => {
        const inside = [
            ...phase.milestones.map(({ kind, date, source }) =>
                row(
                    'milestone',
                    capitalised(phrases.milestones[kind]),
                    { start: date, end: date },
                    source,
                    dateInProse(date, language),
                ),
            ),
            ...phase.dialogues.flatMap((dialogue) =>
                dialoguePeriods(dialogue, phase.period).map((period) =>
                    row('dialogue', titleOf(dialogue), period, dialogue.source, periodInTable(period)),
                ),
            ),
        ].sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
        const period = phase.period ?? spanOf(inside);
        if (!period) return [];
        const name = phase.kind ? capitalised(phrases.phases[phase.kind]) : '';
        const label = [name, phase.title].filter(Boolean).join(': ');
        return [row('phase', label, period, phase.source, periodInTable(period)), ...inside];
    });
    const { contract } = deal;
    if (!contract) return rows;
    const options = optionPeriods(contract).map(({ notice, ...period }, index) => {
        const when = notice
            ? `${periodInTable(period)}, ${say(pictureTexts.noticeBy, language, { date: notice })}`
            : periodInTable(period);
        return {
            ...row('option', say(pictureTexts.option, language, { number: index + 1 }), period, deal.source, when),
            due: notice,
        };
    });
    return [
        ...rows,
        row('contract', say(pictureTexts.contract, language), contract, deal.source, periodInTable(contract)),
        ...options,
    ];
}

interface Span {
    readonly start: IsoDate;
    readonly end: IsoDate;
}

function row(kind: TimelineRow['kind'], label: string, { start, end }: Span, source: Source, when: string): TimelineRow {
    return { kind, label, when, start, end, due: undefined, source };
}

function spanOf(rows: readonly TimelineRow[]): Span | undefined {
    const [first] = rows;
    if (!first) return undefined;
    return { start: first.start, end: rows.reduce((last, { end }) => (end > last ? end : last), first.end) };
}
