import { type Html, html } from './html.ts';
import { participantHtml, participantList } from './participant-html.ts';
import type { DialogueView, PhaseView } from './phases.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { withDates } from './with-dates.ts';

/** `withInfluence`: whether the edition knows of influence at all; where it does, a dialogue that prepares the procurement and lacks it says so. */
export function phasesHtml(phases: readonly PhaseView[], language: string, withInfluence: boolean): Html {
    const heading = html`<h2>${say(texts.phases.heading, language)}</h2>`;
    if (phases.length === 0) return html`${heading}<p class="empty">${say(texts.phases.none, language)}</p>`;
    return html`${heading}<ol class="phases">${phases.map((phase) => phaseHtml(phase, language, withInfluence))}</ol>`;
}

function phaseHtml(
    { kind, title, period, milestones, dialogues, source }: PhaseView,
    language: string,
    withInfluence: boolean,
): Html {
    const steps = milestones.map(
        ({ date, name, source }) => html`<li${placeAttributes(source)}><span class="date">${date}</span> ${name}</li>`,
    );
    return html`<li class="phase${kind && ` ${kind}`}"><header${placeAttributes(source)}><h3>${title}</h3>${
        period && html`<p class="period">${withDates(period)}</p>`
    }</header>${steps.length > 0 ? html`<ul class="milestones">${steps}</ul>` : undefined}${
        dialogues.length > 0
            ? html`<div class="dialogues">${dialogues.map((one) => dialogueHtml(one, language, withInfluence && kind === 'before'))}</div>`
            : steps.length === 0
              ? html`<p class="empty">${say(texts.phases.empty, language)}</p>`
              : undefined
    }</li>`;
}

function dialogueHtml(dialogue: DialogueView, language: string, expectsInfluence: boolean): Html {
    const { title, internal, when, arenas, participants, about, influence, source } = dialogue;
    const tag = internal ? html` <span class="tag internal">${say(texts.common.internal, language)}</span>` : undefined;
    const people = participantList(participants.map((one) => participantHtml(one)));
    const dimension = (name: 'arena' | 'meeting' | 'influence', content: Html | undefined): Html =>
        html`<div class="${name}"><dt>${say(texts.phases[name], language)}</dt><dd>${
            content ?? html`<span class="muted">${say(texts.common.missing, language)}</span>`
        }</dd></div>`;
    const subject =
        about.length > 0
            ? html`<p><span class="muted">${say(texts.phases.about, language)}:</span> ${about[0]}</p>${paragraphs(about.slice(1))}`
            : undefined;
    const meeting = people || about.length > 0 ? html`${people}${subject}` : undefined;
    return html`<article class="dialogue"${placeAttributes(source)}><header><h4>${title}${tag}</h4>${
        when.length > 0 ? html`<p class="muted">${withDates(when.join(', '))}</p>` : undefined
    }</header><dl class="dimensions">${dimension('arena', paragraphs(arenas))}${dimension('meeting', meeting)}${
        influence.length > 0 || expectsInfluence ? dimension('influence', paragraphs(influence)) : undefined
    }</dl></article>`;
}

function paragraphs(texts: readonly string[]): Html | undefined {
    return texts.length > 0 ? html`${texts.map((text) => html`<p>${text}</p>`)}` : undefined;
}
