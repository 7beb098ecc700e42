import type { LevelKind } from '../../generated/ast.ts';
import type { Deal } from '../../model/plan.ts';
import type { IsoDate } from '../../model/values.ts';
import type { DealSchedule } from '../../schedule/schedule.ts';
import type { Edition } from '../edition.ts';
import { onlyLevel } from '../only-level.ts';
import { pictureViews } from '../pictures/index.ts';
import type { ViewName } from '../pictures/picture.ts';
import type { AnnexBlock } from './annex.ts';

/** What the parts of an annex are written of. */
export interface Draft {
    /** With all its levels. */
    readonly deal: Deal;
    readonly schedule: DealSchedule;
    readonly language: string;
    readonly edition: Edition;
    readonly today: IsoDate;
    /** Of which level meetings are told; undefined: of each. */
    readonly level: LevelKind | undefined;
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

/** A picture of the deal, or of its level that is asked for, as a block, or as several where it is higher than a sheet; none where it has nothing to show. */
export function pictureBlock(view: ViewName, draft: Draft): readonly AnnexBlock[] {
    const { language, today, id, level } = draft;
    // The ladder leads from one level to the next.
    const { deal, schedule } = view === 'ladder' ? draft : onlyLevel(draft, level);
    const of = { deal, schedule, language, id, today, year: undefined };
    const found = pictureViews.find((one) => one.view === view);
    const pictures = found?.drawSheets?.(of) ?? [found?.draw(of)];
    return pictures.flatMap((picture) => (picture ? [{ kind: 'picture', picture }] : []));
}
