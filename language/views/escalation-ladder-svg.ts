import type { EscalationLadder } from './escalation-ladder.ts';
import { type LadderArrow, type Line, layOutLadder, type StepBox } from './escalation-ladder-layout.ts';
import { type Html, html } from './html.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';

/** What the picture is called; `id` is unique in its page. */
export interface LadderNames {
    readonly id: string;
    readonly deal: string;
}

/** The ladder as a picture: three steps, and arrows that climb them. Colours and type come from the classes. */
export function escalationLadderSvg(ladder: EscalationLadder, { id, deal }: LadderNames, language: string): Html {
    const { width, height, steps, arrows } = layOutLadder(ladder, language);
    return html`<svg role="group" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title" aria-describedby="${id}-description"><title id="${id}-title">${say(
        texts.escalation.title,
        language,
        { deal },
    )}</title><desc id="${id}-description">${ladder.description.join(' ')}</desc>${steps.map(stepSvg)}${arrows.map(arrowSvg)}</svg>`;
}

function stepSvg({ level, x, y, width, height, lines }: StepBox): Html {
    const name = `level-${level.kind}`;
    const box = html` x="${x}" y="${y}" width="${width}" height="${height}"`;
    const text = lines.map((line) => lineSvg(line, name));
    return level.source
        ? html`<g${placeAttributes(level.source)}><rect class="${name}"${box}/>${text}</g>`
        : html`<g><rect class="edge"${box} stroke-dasharray="4 6"/>${text}</g>`;
}

/** The first climb that takes a way carries its arrow. */
function arrowSvg({ path, head, labels }: LadderArrow): Html {
    const arrow = head
        ? html`<path class="edge" d="${path}"/><path class="edge-head" d="${head}"/>`
        : html`<path class="edge" d="${path}" stroke-dasharray="2 5"/>`;
    return html`${labels.map(({ climb, lines }, index) => {
        const text = lines.map((line) => lineSvg(line, ''));
        return html`<g${climb && placeAttributes(climb.source)}>${index === 0 ? arrow : undefined}${text}</g>`;
    })}`;
}

function lineSvg({ x, y, text, tone }: Line, level: string): Html {
    return html`<text class="${tone === 'level' ? level : tone}" x="${x}" y="${y}">${text}</text>`;
}
