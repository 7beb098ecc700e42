import type { Annex, AnnexBlock, AnnexCell, AnnexSection, AnnexTable, Run } from '../views/annex/annex.ts';
import { annexTexts } from '../views/annex/annex-texts.ts';
import { type Html, html as markup, toMarkup } from '../views/html.ts';
import { pictureStyle } from '../views/pictures/picture-style.ts';
import { withoutPlaces } from '../views/place-attributes.ts';
import { say } from '../views/say.ts';
import { annexFor } from './annex-for.ts';
import type { Export } from './export.ts';
import { pageStyle } from './html/page-style.ts';

/** The annex as a page of its own, to read on a screen and to print. It asks for nothing outside itself. */
export const html = {
    format: 'html',
    isText: true,
    write(plans, options) {
        const { annex, notes } = annexFor(plans, options);
        return { content: page(annex), notes };
    },
} satisfies Export;

/** Nothing that a plan holds could load or run anything, even if it came through as markup. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function page(annex: Annex): string {
    const { language, title, subtitle, warning, sections } = annex;
    const contents = sections.filter(({ depth }) => depth < 3);
    const body = markup`<a class="skip" href="#text">${say(annexTexts.skip, language)}</a>${warning && markup`<p class="warning" role="note">${warning}</p>`}<header><h1>${title}</h1>${
        subtitle && markup`<p class="subtitle">${subtitle}</p>`
    }</header><nav aria-labelledby="contents"><h2 id="contents">${say(annexTexts.contents, language)}</h2><ol>${contents.map(
        ({ id, title: name, depth }) => markup`<li class="depth-${depth}"><a href="#${id}">${name}</a></li>`,
    )}</ol></nav><main id="text" tabindex="-1">${sections.map(sectionHtml)}</main>`;
    const head = markup`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`;
    return `<!DOCTYPE html>\n${toMarkup(markup`<html lang="${language}"><head>${head}`)}<style>${pageStyle(say(annexTexts.page, language, { page: '\u0001', pages: '\u0002' }), warning)}${pictureStyle('auto')}</style></head>${withoutPlaces(toMarkup(markup`<body${warning && markup` class="internal"`}>${body}</body></html>`))}\n`;
}

function sectionHtml({ id, depth, title, blocks }: AnnexSection): Html {
    const heading =
        depth === 1
            ? markup`<h2 id="${id}">${title}</h2>`
            : depth === 2
              ? markup`<h3 id="${id}">${title}</h3>`
              : markup`<h4 id="${id}">${title}</h4>`;
    return markup`<section aria-labelledby="${id}">${heading}${blocks.map(blockHtml)}</section>`;
}

function blockHtml(block: AnnexBlock): Html {
    switch (block.kind) {
        case 'paragraph':
            return markup`<p>${block.runs.map(runHtml)}</p>`;
        case 'facts':
            return markup`<table class="facts"><tbody>${block.rows.map(
                ({ term, lines }) => markup`<tr><th scope="row">${term}</th><td>${lines.map(lineHtml)}</td></tr>`,
            )}</tbody></table>`;
        case 'table':
            return tableHtml(block.table);
        case 'picture':
            return markup`<figure class="${block.picture.view}">${block.picture.svg}<figcaption>${block.picture.title}</figcaption></figure>`;
    }
}

function tableHtml({ columns, rows }: AnnexTable): Html {
    return markup`<table><colgroup>${columns.map(
        ({ share }) => markup`<col style="width:${Math.round(share * 1000) / 10}%">`,
    )}</colgroup><thead><tr>${columns.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows.map(
        (row) => markup`<tr>${row.map(cellHtml)}</tr>`,
    )}</tbody></table>`;
}

function cellHtml({ lines, heads }: AnnexCell): Html {
    return heads ? markup`<th scope="row">${lines.map(lineHtml)}</th>` : markup`<td>${lines.map(lineHtml)}</td>`;
}

function lineHtml(runs: readonly Run[]): Html {
    return markup`<p>${runs.map(runHtml)}</p>`;
}

function runHtml({ text, tone, link }: Run): Html {
    const words =
        tone === 'strong'
            ? markup`<strong>${text}</strong>`
            : tone === 'muted'
              ? markup`<span class="muted">${text}</span>`
              : markup`${text}`;
    return link === undefined ? words : markup`<a href="${link}">${words}</a>`;
}
