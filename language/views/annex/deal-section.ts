import { dealFacts } from '../deal-facts.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { annexTexts } from './annex-texts.ts';
import { type Draft, type DraftSection, pictureBlock } from './draft.ts';
import { muted, plain } from './runs.ts';

/** What the deal is about, and its course in time. */
export function dealSection(draft: Draft): readonly DraftSection[] {
    const { deal, language, id } = draft;
    const { purpose, facts, internal } = dealFacts(deal, language);
    const rows = facts.map(({ label, values, notes }) => ({
        term: label,
        lines: [[plain(values.join(', '))], ...notes.map((note) => [muted(note)])],
    }));
    const inside = internal.map((text) => ({ term: say(texts.common.internal, language), lines: [[plain(text)]] }));
    return [
        {
            id: `${id}-facts`,
            depth: 0,
            title: say(annexTexts.deal, language),
            blocks: [
                ...(purpose ? [{ kind: 'paragraph', runs: [plain(purpose)] } as const] : []),
                ...(rows.length + inside.length > 0 ? [{ kind: 'facts', rows: [...rows, ...inside] } as const] : []),
                ...pictureBlock('timeline', draft),
            ],
        },
    ];
}
