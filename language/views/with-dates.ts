import { type Html, html } from './html.ts';

const piecesToKeep = /(\d{4}-\d{2}-\d{2}|\d{2}:\d{2}–\d{2}:\d{2}|\d+ min\b)/;

/** A text whose dates, times of day and minutes stay in one piece where the line breaks. */
export function withDates(text: string): Html {
    return html`${text.split(piecesToKeep).map((piece, index) => (index % 2 === 1 ? html`<span class="date">${piece}</span>` : piece))}`;
}
