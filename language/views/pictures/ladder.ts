import { escalationLadder } from '../escalation-ladder.ts';
import { layOutLadder } from '../escalation-ladder-layout.ts';
import { escalationLadderSvg } from '../escalation-ladder-svg.ts';
import { shown } from '../html.ts';
import { say } from '../say.ts';
import { titleOf } from '../title-of.ts';
import type { PictureView } from './picture.ts';
import { pictureTexts } from './picture-texts.ts';

/** The levels as a stair, and how what is not settled climbs it. */
export const ladder: PictureView = {
    view: 'ladder',
    draw({ deal, language, id }) {
        const steps = escalationLadder(deal, language);
        if (!steps) return undefined;
        const names = { id: `${id}-ladder`, deal: titleOf(deal) };
        const { width, height } = layOutLadder(steps, language);
        return {
            view: 'ladder',
            id: names.id,
            title: shown(say(pictureTexts.ladder, language, { deal: names.deal })),
            description: shown(steps.description.join(' ')),
            width,
            height: Math.ceil(height),
            svg: escalationLadderSvg(steps, names, language),
        };
    },
};
