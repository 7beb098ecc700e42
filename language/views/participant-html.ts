import { capitalised } from './capitalised.ts';
import type { ParticipantText } from './describe-participant.ts';
import { type Html, html } from './html.ts';

/** "Service owner, Anna Ek, Region Västmark", whom it is about first; `more` follows in the same tone as the organisation. */
export function participantHtml({ kind, who, of, holders }: ParticipantText, more?: string): Html {
    const first = kind === 'person' ? html`<span class="person">${who}</span>` : html`${capitalised(who)}`;
    const rest = [...holders, of, more].filter(Boolean).join(', ');
    return html`${first} <span class="function">${rest}</span>`;
}

/** Several, one below the other. */
export function participantList(participants: readonly Html[]): Html | undefined {
    return participants.length > 0 ? html`<ul>${participants.map((one) => html`<li>${one}</li>`)}</ul>` : undefined;
}
