import type { DealFacts, Fact } from './deal-facts.ts';
import { type Html, html } from './html.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';

export function factsHtml({ title, purpose, facts, internal, source }: DealFacts, language: string): Html {
    const tag = html`<span class="tag internal">${say(texts.common.internal, language)}</span>`;
    return html`<h1 class="deal-title"${placeAttributes(source)}>${title}</h1>${
        purpose && html`<p class="lead">${purpose}</p>`
    }<dl class="facts">${facts.map(factHtml)}${internal.map((text) => html`<div><dt>${tag}</dt><dd>${text}</dd></div>`)}</dl>`;
}

function factHtml({ label, values, notes, isDate }: Fact): Html {
    const items = values.map((value, index) => [
        index > 0 ? ', ' : '',
        isDate ? html`<span class="date">${value}</span>` : value,
    ]);
    return html`<div><dt>${label}</dt><dd>${items}${notes.map((note) => html` <span class="muted">${note}</span>`)}</dd></div>`;
}
