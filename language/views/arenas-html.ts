import type { ArenaView } from './arena-views.ts';
import { type Html, html } from './html.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { withDates } from './with-dates.ts';

const own = texts.forums;

export interface Arenas {
    readonly forums: readonly ArenaView[];
    readonly channels: readonly ArenaView[];
}

/** Forums and channels that a file declares, as two tables. `asTitle`: nothing stands above it on the page. */
export function arenasHtml({ forums, channels }: Arenas, language: string, asTitle: boolean): Html {
    const heading = say(own.heading, language);
    const forumRows = forums.map(({ title, kind, by, place, when, source }) =>
        row(title, [kind, by, place, times(when, language)], source),
    );
    const channelRows = channels.map(({ title, kind, by, source }) => row(title, [kind, by], source));
    return html`${asTitle ? html`<h1 class="deal-title">${heading}</h1>` : html`<h2>${heading}</h2>`}${
        forums.length > 0
            ? table(own.forums, [own.forum, own.kind, own.organiser, own.place, own.when], forumRows, language)
            : undefined
    }${channels.length > 0 ? table(own.channels, [own.channel, own.kind, own.publisher], channelRows, language) : undefined}`;
}

type Column = Exclude<(typeof own)[keyof typeof own], `${string}{${string}`>;

function table(title: Column, columns: readonly Column[], rows: readonly Html[], language: string): Html {
    return html`<h3>${say(title, language)}</h3><table><thead><tr>${columns.map((column) => html`<th scope="col">${say(column, language)}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

function row(title: string, cells: readonly (string | Html | undefined)[], source: ArenaView['source']): Html {
    return html`<tr${placeAttributes(source)}><th scope="row">${title}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

function times(when: readonly string[], language: string): Html {
    return when.length > 0
        ? html`<ul>${when.map((one) => html`<li>${withDates(one)}</li>`)}</ul>`
        : html`<span class="muted">${say(own.unknown, language)}</span>`;
}
