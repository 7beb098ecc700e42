import { CompletionItemKind } from 'vscode-languageserver';
import { namedPeriod, periodInTable } from '../../../language/index.ts';
import type { ExpectedValue } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { listedAt } from './listed.ts';
import { type Offer, ranks } from './offer.ts';

const weeks = Array.from({ length: 53 }, (_, index) => index + 1);

/** The weeks of a year, each with its days, and the years of a deal. */
export function weekItems({ owner, property, terminal }: ExpectedValue, scene: CompletionScene): readonly Offer[] {
    if (terminal !== 'INT') return [];
    if (property === 'week' || owner === 'Closure') {
        const year = firstYear(scene);
        const listed = listedAt(scene.place, 'MonthOrWeek').items;
        return weeks.flatMap((week): readonly Offer[] => {
            const days = namedPeriod({ week }, year);
            if (!days || listed.has(`week ${week}`)) return [];
            // The weeks in which one is away from work are those of the summer.
            const rank = owner === 'Closure' && week >= 26 && week <= 33 ? ranks.fitting : ranks.usual;
            return [{ label: String(week), kind: CompletionItemKind.Constant, detail: periodInTable(days), rank }];
        });
    }
    if (property !== 'year' && `${owner}.${property}` !== 'ForumYears.from') return [];
    const first = firstYear(scene);
    return [0, 1, 2, 3].map((more) => ({
        label: String(first + more),
        kind: CompletionItemKind.Constant,
        rank: ranks.usual + more / 100,
    }));
}

/** The year from which a place is about: the phase's or the contract's first, but no year that is over. */
function firstYear({ phase, deal, day }: CompletionScene): number {
    const start = phase?.period?.start ?? deal?.contract?.start ?? day;
    return Number((phase?.period || start > day ? start : day).slice(0, 4));
}
