import type { Deal } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import { scheduleOf } from '../schedule/schedule-of.ts';
import { type Html, html } from './html.ts';
import { pictureViews } from './pictures/index.ts';

/** Which pictures a page shows, and of when. */
export interface PagePictures {
    readonly today: IsoDate;
    /** Of pictures of one year; that of today when left out. */
    readonly year?: number;
}

export interface PictureSection {
    readonly id: string;
    /** Plain text. */
    readonly title: string;
    readonly content: Html;
}

interface KeptSections {
    readonly key: string;
    readonly sections: readonly PictureSection[];
}

const kept = new WeakMap<Deal, KeptSections>();

/**
 * The pictures of a deal, each with its heading. The ladder has a section of its own, with what leads down. They are drawn once for a reader and a
 * year: a deal whose text has not changed is the same object after an edit, and stands at the same place.
 */
export function pictureSections(deal: Deal, id: string, language: string, pictures: PagePictures): readonly PictureSection[] {
    const key = JSON.stringify([id, language, pictures.today, pictures.year]);
    let known = kept.get(deal);
    if (known?.key !== key) {
        known = { key, sections: drawSections(deal, id, language, pictures) };
        kept.set(deal, known);
    }
    return known.sections;
}

function drawSections(deal: Deal, id: string, language: string, { today, year }: PagePictures): readonly PictureSection[] {
    const schedule = scheduleOf(deal);
    return pictureViews
        .filter(({ view }) => view !== 'ladder')
        .flatMap(({ draw }) => draw({ deal, schedule, language, id, today, year }) ?? [])
        .map(({ id: own, title, svg }) => ({
            id: own,
            title,
            content: html`<h2>${title}</h2><figure class="picture-figure">${svg}</figure>`,
        }));
}
