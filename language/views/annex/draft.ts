import type { Deal } from '../../model/plan.ts';
import type { IsoDate } from '../../model/values.ts';
import type { DealSchedule } from '../../schedule/schedule.ts';
import type { Edition } from '../edition.ts';
import { pictureViews } from '../pictures/index.ts';
import type { ViewName } from '../pictures/picture.ts';
import type { AnnexBlock } from './annex.ts';

/** What the parts of an annex are written of. */
export interface Draft {
    readonly deal: Deal;
    readonly schedule: DealSchedule;
    readonly language: string;
    readonly edition: Edition;
    readonly today: IsoDate;
    /** Unique among the deals of the annex. */
    readonly id: string;
}

/** A section whose number is not known yet. */
export interface DraftSection {
    readonly id: string;
    /** 0 is a part of the deal, 1 a part of that; -1 the deal itself, where there are several. */
    readonly depth: number;
    readonly title: string;
    readonly blocks: readonly AnnexBlock[];
}

/** A picture of the deal as a block, or as several where it is higher than a sheet; none where it has nothing to show. */
export function pictureBlock(view: ViewName, { deal, schedule, language, today, id }: Draft): readonly AnnexBlock[] {
    const of = { deal, schedule, language, id, today, year: undefined };
    const found = pictureViews.find((one) => one.view === view);
    const pictures = found?.drawSheets?.(of) ?? [found?.draw(of)];
    return pictures.flatMap((picture) => (picture ? [{ kind: 'picture', picture }] : []));
}
