import type { Plan } from '../../model/plan.ts';
import { type Edition, editionOf } from '../edition.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { changeTexts } from './change-texts.ts';
import { pairsOf } from './pairs-of.ts';
import { type Placed, placed, withParts } from './placed.ts';
import { statementsOf } from './statements.ts';
import type { Told } from './told.ts';
import { underNewNames } from './under-new-names.ts';

/** What became of a thing from one plan to the next. */
export interface Change {
    readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
    /** The thing, as the newer plan calls it; with its deal, where there are several. */
    readonly title: string;
    /** What it was called before, of one that was renamed. */
    readonly was?: string;
    /** What is said of it otherwise than before. */
    readonly lines: readonly { readonly what: string; readonly before: string | undefined; readonly now: string | undefined }[];
}

/** What two plans, or folders of plans, say differently, in the reader's words. How they are written makes no difference. */
export function changesBetween(
    before: readonly Plan[],
    now: readonly Plan[],
    language: string,
    edition: Edition,
): readonly Change[] {
    const read = (plans: readonly Plan[]) => placed(plans.flatMap((plan) => statementsOf(editionOf(plan, edition), language)));
    const [old, fresh] = [read(before), read(now)];
    const { pairs, gone } = pairsOf(old, fresh, language);
    const areSeveral = [old, fresh].some((plan) => plan.filter(({ told }) => told.kind === 'deal').length > 1);
    const titleOf = (one: Placed) => {
        const deal = areSeveral ? dealOf(one) : undefined;
        const { title } = one.told;
        return deal && deal !== one ? say(changeTexts.partOf, language, { title, deal: calledOf(deal, language) }) : title;
    };
    const moveOf = (was: Placed, one: Placed): Change['lines'] => {
        if (!was.owner || !one.owner || pairs.get(one.owner)?.was === was.owner) return [];
        const [from, to] = [calledOf(was.owner, language), calledOf(one.owner, language)];
        return [{ what: say(texts.scheduleList.deal, language), before: from, now: to }];
    };
    const names: readonly string[] = [say(changeTexts.title, language), say(changeTexts.name, language)];
    const renew = underNewNames(pairs, (one) => calledOf(one, language));
    const tellsMore = ({ what, before, now }: Change['lines'][number]) =>
        names.includes(what) || before === undefined || renew(before) !== now;
    const changes = withParts(fresh).flatMap((one): readonly Change[] => {
        const { was, isRenamed } = pairs.get(one) ?? {};
        const title = titleOf(one);
        if (!was) return [{ kind: 'added', title, lines: linesOf(undefined, one.told) }];
        if (isRenamed) return [{ kind: 'renamed', title, was: titleOf(was), lines: [] }];
        const lines = [...moveOf(was, one), ...linesOf(was.told, one.told).filter(tellsMore)];
        return lines.length > 0 ? [{ kind: 'changed', title, lines }] : [];
    });
    const removed = [...gone]
        // What it held is gone with it, without saying.
        .filter(({ owner }) => !owner || !gone.has(owner))
        .map((one): Change => ({ kind: 'removed', title: titleOf(one), lines: linesOf(one.told, undefined) }));
    return [...changes, ...removed];
}

function dealOf(one: Placed): Placed | undefined {
    if (one.told.kind === 'deal') return one;
    return one.owner && dealOf(one.owner);
}

/** What it is called, without what it is. */
function calledOf({ told }: Placed, language: string): string {
    return told.said.get(say(changeTexts.title, language)) ?? told.name;
}

function linesOf(before: Told | undefined, now: Told | undefined): Change['lines'] {
    const whats = new Set([...(before?.said.keys() ?? []), ...(now?.said.keys() ?? [])]);
    return [...whats]
        .filter((what) => before?.meant.get(what) !== now?.meant.get(what))
        .map((what) => ({ what, before: before?.said.get(what), now: now?.said.get(what) }));
}
