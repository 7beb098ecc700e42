import { participantInProse, phases, type plan, texts, translate } from '../../../language/index.ts';
import { type Card, fact } from './card.ts';
import { hoverTexts } from './hover-texts.ts';

/** `isMeant` picks the dialogue among the deal's. */
export function dialogueCard(deal: plan.Deal, isMeant: (dialogue: plan.Dialogue) => boolean, language: string): Card | undefined {
    const dialogue = deal.phases.flatMap(({ dialogues }) => dialogues).find(isMeant);
    const view = phases(deal, language)
        .flatMap(({ dialogues }) => dialogues)
        .find(({ source }) => source === dialogue?.source);
    if (!dialogue || !view) return undefined;
    return {
        word: 'dialogue',
        name: dialogue.name,
        title: dialogue.title,
        facts: [
            fact(texts.forums.when, language, ...view.when),
            fact(texts.phases.arena, language, ...view.arenas),
            fact(
                texts.phases.meeting,
                language,
                ...dialogue.participants.map((one) => participantInProse(one, language)),
                ...dialogue.about,
            ),
            fact(texts.phases.influence, language, ...view.influence),
            fact(texts.common.internal, language, view.internal ? translate(hoverTexts.notShared, language) : undefined),
        ],
    };
}
