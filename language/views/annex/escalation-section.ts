import { capitalised } from '../capitalised.ts';
import { describeDuration } from '../describe-duration.ts';
import { participantInProse } from '../describe-participant.ts';
import { phrasesOf } from '../phrases-of.ts';
import { say } from '../say.ts';
import { annexTexts } from './annex-texts.ts';
import { type Draft, type DraftSection, pictureBlock } from './draft.ts';
import { cell, head, tableOf } from './runs.ts';

/** How what is not settled climbs. */
export function escalationSection(draft: Draft): readonly DraftSection[] {
    const { deal, language, id } = draft;
    const steps = deal.governance?.escalations ?? [];
    if (steps.length === 0) return [];
    const { levels } = phrasesOf(language);
    const rows = steps.map(({ from, to, within, by, about }) => [
        head(capitalised(levels[from])),
        cell(capitalised(levels[to])),
        cell(within && describeDuration(within, language)),
        cell(...by.map((one) => capitalised(participantInProse(one, language)))),
        cell(about),
    ]);
    const { from, to, within, by, about } = annexTexts;
    const columns = [
        [say(from, language), 3],
        [say(to, language), 3],
        [say(within, language), 3],
        [say(by, language), 4],
        [say(about, language), 4],
    ] as const;
    return [
        {
            id: `${id}-escalation`,
            depth: 0,
            title: say(annexTexts.escalation, language),
            blocks: [tableOf(columns, rows), ...pictureBlock('ladder', draft)],
        },
    ];
}
