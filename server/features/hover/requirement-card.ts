import { governanceMatrix, type plan, texts, translate } from '../../../language/index.ts';
import { type Card, fact } from './card.ts';
import { hoverTexts } from './hover-texts.ts';

export function requirementCard(deal: plan.Deal, name: string, language: string): Card | undefined {
    const requirement = governanceMatrix(deal, language)?.requirements.find((one) => one.name === name);
    return (
        requirement && {
            word: 'requirement',
            name,
            title: requirement.text,
            facts: [fact(hoverTexts.fulfilled, language, requirement.met ?? translate(texts.governance.unmet, language))],
        }
    );
}
