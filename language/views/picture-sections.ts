import type { Deal } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import { scheduleOf } from '../schedule/schedule-of.ts';
import { type Html, html } from './html.ts';
import { keptLatest } from './kept-latest.ts';
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

/**
 * The pictures of a deal, each with its heading. The ladder has a section of its own, with what leads down. They are drawn once for a reader and a
 * year: a deal whose text has not changed is the same object after an edit, and stands at the same place.
 */
export function pictureSections(deal: Deal, id: string, language: string, pictures: PagePictures): readonly PictureSection[] {
    return keptSections(deal, { id, language, ...pictures });
}

interface SectionsOf extends PagePictures {
    readonly id: string;
    readonly language: string;
}

const keptSections = keptLatest((deal: Deal, { id, language, today, year }: SectionsOf): readonly PictureSection[] => {
    const schedule = scheduleOf(deal);
    return pictureViews
        .filter(({ view }) => view !== 'ladder')
        .flatMap(({ draw }) => draw({ deal, schedule, language, id, today, year }) ?? [])
        .map(({ id: own, title, svg }) => ({
            id: own,
            title,
            content: html`<h2>${title}</h2><figure class="picture-figure">${svg}</figure>`,
        }));
});
