import type { Deal } from '../../model/plan.ts';
import type { IsoDate } from '../../model/values.ts';
import type { DealSchedule } from '../../schedule/schedule.ts';
import type { Html } from '../html.ts';

/** The pictures of a deal, by the names of the command line, in reading order. */
export type ViewName = 'wheel' | 'ladder' | 'map' | 'timeline' | 'calendar';

/** A picture of a deal, not yet coloured: what its classes mean is said where it is shown. */
export interface Picture {
    readonly view: ViewName;
    /** Unique among the pictures that are shown together, and fit for an element's id. */
    readonly id: string;
    /** Plain text. */
    readonly title: string;
    /** What the picture says, for those who do not see it. Plain text, whole sentences. */
    readonly description: string;
    /** In the picture's own units, of which 1 is a pixel on screen and 0.75 points on paper. */
    readonly width: number;
    readonly height: number;
    /** An `svg` element with `title` and `desc`; without script, style and outer resources. */
    readonly svg: Html;
}

/** What a picture is drawn of. */
export interface PictureOf {
    /** In the edition of the reader. */
    readonly deal: Deal;
    readonly schedule: DealSchedule;
    readonly language: string;
    /** Unique among the deals that are shown together, and fit for an element's id. */
    readonly id: string;
    /** Marked where the picture has a place for it. Undefined: no mark. */
    readonly today: IsoDate | undefined;
    /** The year of a picture of one year; undefined: the year of today, held to the contract. */
    readonly year: number | undefined;
}

/** A way to see a deal. Adding one is one file and one line in the list (index.ts). */
export interface PictureView {
    readonly view: ViewName;
    /** @returns undefined where the deal has nothing that it could show. */
    draw(of: PictureOf): Picture | undefined;
    /** The picture in parts that each fit a sheet of paper, for views that can be too high for one. */
    drawSheets?(of: PictureOf): readonly Picture[];
}
