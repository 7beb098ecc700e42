import { participantInBrief } from './describe-participant.ts';
import type { HeldMeeting } from './held-meetings.ts';
import { type Html, html } from './html.ts';
import { participantHtml, participantList } from './participant-html.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { withDates } from './with-dates.ts';

const own = texts.held;

export function heldHtml(meetings: readonly HeldMeeting[], language: string): Html {
    return html`<h2>${say(own.heading, language)}</h2>${meetings.map((meeting) => meetingHtml(meeting, language))}`;
}

function meetingHtml({ title, date, planned, present, decided, actions, source }: HeldMeeting, language: string): Html {
    const decisions = decided.map((text) => html`<li>${text}</li>`);
    const tasks = actions.map(
        ({ text, by, due, done }) =>
            html`<li>${text} <span class="muted">${withDates([by && participantInBrief(by), due, done].filter(Boolean).join(', '))}</span></li>`,
    );
    const list = (items: readonly Html[]) => (items.length > 0 ? html`<ul>${items}</ul>` : undefined);
    const facts: readonly (readonly [string, Html | undefined])[] = [
        [say(own.present, language), participantList(present.map((one) => participantHtml(one)))],
        [say(own.decided, language), list(decisions)],
        [say(own.actions, language), list(tasks)],
    ];
    return html`<h3${placeAttributes(source)}><span class="date">${date}</span> ${title}${
        planned && html` <span class="muted">${planned}</span>`
    }</h3><dl class="facts">${facts.map(
        ([label, content]) => content && html`<div><dt>${label}</dt><dd>${content}</dd></div>`,
    )}</dl>`;
}
