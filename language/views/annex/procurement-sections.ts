import { capitalised } from '../capitalised.ts';
import { participantInBrief } from '../describe-participant.ts';
import { type PhaseView, phases } from '../phases.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import type { AnnexBlock } from './annex.ts';
import { annexTexts } from './annex-texts.ts';
import type { Draft, DraftSection } from './draft.ts';
import { cell, head, muted, tableOf } from './runs.ts';

/** Each phase with its milestones and dialogues. */
export function procurementSections({ deal, language, edition, id }: Draft): readonly DraftSection[] {
    const views = phases(deal, language);
    if (views.length === 0) return [];
    return [
        { id: `${id}-phases`, depth: 0, title: say(annexTexts.procurement, language), blocks: [] },
        ...views.map(
            (phase, index): DraftSection => ({
                id: `${id}-phase-${index + 1}`,
                depth: 1,
                title: phase.period ? `${phase.title}, ${phase.period}` : phase.title,
                blocks: blocksOf(phase, language, edition === 'internal'),
            }),
        ),
    ];
}

function blocksOf({ milestones, dialogues }: PhaseView, language: string, withInfluence: boolean): readonly AnnexBlock[] {
    const blocks: AnnexBlock[] = [];
    if (milestones.length > 0)
        blocks.push(
            tableOf(
                [
                    [say(annexTexts.milestone, language), 3],
                    [say(annexTexts.date, language), 2],
                ],
                milestones.map(({ name, date }) => [head(name), cell(date)]),
            ),
        );
    if (dialogues.length > 0) {
        const columns = [
            [say(annexTexts.dialogue, language), 4],
            [say(annexTexts.when, language), 3],
            [say(annexTexts.arena, language), 3],
            [say(annexTexts.with, language), 4],
            [say(annexTexts.about, language), 4],
        ] as const;
        blocks.push(
            tableOf(
                withInfluence ? [...columns, [say(annexTexts.influence, language), 4]] : columns,
                dialogues.map(({ title, internal, when, arenas, participants, about, influence }) => [
                    head(title, internal ? [muted(say(texts.common.internal, language))] : undefined),
                    cell(...when),
                    cell(...arenas),
                    cell(...participants.map((one) => capitalised(participantInBrief(one)))),
                    cell(...about),
                    ...(withInfluence ? [cell(...influence)] : []),
                ]),
            ),
        );
    }
    if (blocks.length === 0) blocks.push({ kind: 'paragraph', runs: [muted(say(texts.phases.empty, language))] });
    return blocks;
}
