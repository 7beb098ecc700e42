import type { DealFacts, Fact } from './deal-facts.ts';
import { type Html, html } from './html.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { withDates } from './with-dates.ts';

export function factsHtml({ title, purpose, facts, internal, source }: DealFacts, language: string): Html {
    const tag = html`<span class="tag internal">${say(texts.common.internal, language)}</span>`;
    return html`<h1 class="deal-title"${placeAttributes(source)}>${title}</h1>${
        purpose && html`<p class="lead">${purpose}</p>`
    }<dl class="facts">${facts.map(factHtml)}${internal.map((text) => html`<div><dt>${tag}</dt><dd>${text}</dd></div>`)}</dl>`;
}

function factHtml({ label, values, notes }: Fact): Html {
    return html`<div><dt>${label}</dt><dd>${withDates(values.join(', '))}${notes.map((note) => html`<br><span class="muted">${note}</span>`)}</dd></div>`;
}
