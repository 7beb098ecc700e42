import type { ArenaView } from './arena-views.ts';
import { type Html, html } from './html.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';

const own = texts.forums;

export interface Arenas {
    readonly forums: readonly ArenaView[];
    readonly channels: readonly ArenaView[];
}

/** Forums and channels that a file declares, as two tables. `asTitle`: nothing stands above it on the page. */
export function arenasHtml({ forums, channels }: Arenas, language: string, asTitle: boolean): Html {
    const heading = (text: string) => (asTitle ? html`<h1 class="deal-title">${text}</h1>` : html`<h2>${text}</h2>`);
    const forumRows = forums.map(({ title, kind, by, place, when, source }) =>
        row(title, [kind, by, place, when.length > 0 ? when.join(', ') : unknown(language)], source),
    );
    const channelRows = channels.map(({ title, kind, by, source }) => row(title, [kind, by], source));
    const forumTable = table([own.forum, own.kind, own.organiser, own.place, own.when], forumRows, language);
    const channelTable = table([own.channel, own.kind, own.publisher], channelRows, language);
    if (forums.length === 0) return html`${heading(say(own.channels, language))}${channelTable}`;
    const second = channels.length > 0 ? html`<h3>${say(own.channels, language)}</h3>${channelTable}` : undefined;
    return html`${heading(say(own.heading, language))}${forumTable}${second}`;
}

type Column = Exclude<(typeof own)[keyof typeof own], `${string}{${string}`>;

function table(columns: readonly Column[], rows: readonly Html[], language: string): Html {
    return html`<table><thead><tr>${columns.map((column) => html`<th scope="col">${say(column, language)}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

function row(title: string, cells: readonly (string | Html | undefined)[], source: ArenaView['source']): Html {
    return html`<tr${placeAttributes(source)}><th scope="row">${title}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

function unknown(language: string): Html {
    return html`<span class="muted">${say(own.unknown, language)}</span>`;
}
