import type { EscalationLadder } from './escalation-ladder.ts';
import { escalationLadderSvg, type LadderNames } from './escalation-ladder-svg.ts';
import { type Html, html } from './html.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';

export function escalationHtml(ladder: EscalationLadder, names: LadderNames, language: string): Html {
    const downward = ladder.downward.map(({ text, source }) => html` <span${placeAttributes(source)}>${text}</span>`);
    return html`<h2>${say(texts.escalation.heading, language)}</h2><figure class="ladder">${escalationLadderSvg(
        ladder,
        names,
        language,
    )}<figcaption>${say(texts.escalation.caption, language)}${downward}</figcaption></figure>`;
}
