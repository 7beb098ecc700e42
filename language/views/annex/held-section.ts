import { capitalised } from '../capitalised.ts';
import { participantInBrief } from '../describe-participant.ts';
import { heldMeetings } from '../held-meetings.ts';
import { say } from '../say.ts';
import type { AnnexBlock } from './annex.ts';
import { annexTexts } from './annex-texts.ts';
import type { Draft, DraftSection } from './draft.ts';
import { cell, head, muted, plain, tableOf } from './runs.ts';

/** What was held, the latest first: who was there, what was decided, and what is to be done. */
export function heldSection({ deal, language, id }: Draft): readonly DraftSection[] {
    const meetings = heldMeetings(deal, language);
    if (meetings.length === 0) return [];
    const sections = meetings.map(({ title, date, planned, present, decided, actions }, index): DraftSection => {
        const blocks: AnnexBlock[] = [];
        if (planned) blocks.push({ kind: 'paragraph', runs: [muted(capitalised(planned))] });
        const rows = [
            {
                term: say(annexTexts.present, language),
                lines: present.map((one) => [plain(capitalised(participantInBrief(one)))]),
            },
            { term: say(annexTexts.decisions, language), lines: decided.map((text) => [plain(text)]) },
        ].filter(({ lines }) => lines.length > 0);
        if (rows.length > 0) blocks.push({ kind: 'facts', rows });
        if (actions.length > 0)
            blocks.push(
                tableOf(
                    [
                        [say(annexTexts.action, language), 5],
                        [say(annexTexts.responsible, language), 4],
                        [say(annexTexts.due, language), 3],
                        [say(annexTexts.done, language), 3],
                    ],
                    actions.map(({ text, by, due, done }) => [
                        head(text),
                        cell(by && capitalised(participantInBrief(by))),
                        cell(due),
                        cell(done ?? [muted(say(annexTexts.open, language))]),
                    ]),
                ),
            );
        return { id: `${id}-held-${index + 1}`, depth: 1, title: `${date} ${title}`, blocks };
    });
    return [{ id: `${id}-held`, depth: 0, title: say(annexTexts.held, language), blocks: [] }, ...sections];
}
