import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { changeTexts } from './change-texts.ts';
import { isSame, type Placed, withParts } from './placed.ts';
import type { Kind, Told } from './told.ts';

/** Which thing of the older plan a thing of the newer one is. */
export interface Pairs {
    readonly pairs: ReadonlyMap<Placed, Pair>;
    /** What the newer plan lacks. */
    readonly gone: ReadonlySet<Placed>;
}

export interface Pair {
    readonly was: Placed;
    /** Whether it is called otherwise, in a way that its readers see, and nothing else of it has changed. */
    readonly isRenamed: boolean;
}

/** Kinds whose names are their author's to choose. A person of another name is someone else. */
const named: readonly Kind[] = ['deal', 'organisation', 'role', 'meeting', 'requirement', 'dialogue', 'forum', 'channel'];
const titled: readonly Kind[] = [...named, 'person'];
const movable: readonly Kind[] = ['meeting', 'requirement', 'dialogue'];

/**
 * Knows things again in what their owner was: by their names; else by their titles, which are what a reader sees; else, where the name was their
 * author's to choose, by all that is said of them. What went to another deal is known again if it is called and says the same.
 */
export function pairsOf(old: readonly Placed[], fresh: readonly Placed[], language: string): Pairs {
    const pairs = new Map<Placed, Pair>();
    const gone = new Set(withParts(old));
    const pair = (one: Placed, was: Placed | undefined, isRenamed = false) => {
        if (!was) return;
        pairs.set(one, { was, isRenamed });
        gone.delete(was);
    };
    const beside = (owner: Placed | undefined) => (owner ? (pairs.get(owner)?.was.parts ?? []) : old);
    const look = (among: readonly Placed[], one: Placed, fits: (was: Placed) => boolean) =>
        among.find((was) => gone.has(was) && was.told.kind === one.told.kind && fits(was));
    const says = linesThatTell(language);
    for (let layer = fresh; layer.length > 0; layer = layer.flatMap(({ parts }) => parts)) {
        const unknown = (kinds?: readonly Kind[]) =>
            layer.filter((one) => !pairs.has(one) && (kinds?.includes(one.told.kind) ?? true));
        for (const one of unknown())
            pair(
                one,
                look(beside(one.owner), one, (was) => was.key === one.key),
            );
        for (const one of unknown(titled))
            pair(
                one,
                look(beside(one.owner), one, (was) => was.told.title === one.told.title),
            );
        for (const one of unknown(named))
            pair(
                one,
                look(beside(one.owner), one, (was) => says.sameUnderOtherName(was, one)),
                true,
            );
        for (const one of unknown(movable)) {
            // A meeting of a deal that is gone is not that of a new deal, however alike they are.
            const isKnown = one.owner !== undefined && pairs.has(one.owner);
            const fits = (was: Placed) => (isKnown || !(was.owner && gone.has(was.owner))) && says.sameElsewhere(was, one);
            pair(one, look([...gone], one, fits));
        }
    }
    return { pairs, gone };
}

function linesThatTell(language: string) {
    const names = [say(changeTexts.title, language), say(changeTexts.name, language)];
    /** What follows from what is said elsewhere. */
    const derived = [say(changeTexts.perYear, language), say(changeTexts.metBy, language)];
    /** Where it stands: much that is not the same thing stands at the same place. */
    const places = [say(texts.governance.level, language), say(texts.phases.unknown, language)];

    /** Whether two things of other names say the same, and say anything by which to tell them from others. */
    function sameUnderOtherName({ told: was }: Placed, { told }: Placed): boolean {
        if (!isSame(was, told, names)) return false;
        const known = told.parts.filter((part) => was.parts.some((other) => isPart(other, part)));
        // Two suppliers are in the same country, and closed in the same weeks: an organisation is its people.
        if (told.kind === 'organisation') return known.some(({ kind }) => kind === 'person');
        if (told.kind === 'deal' && told.parts.length + was.parts.length > 0) return known.length > 0;
        const aside = [...names, ...derived, ...places];
        return [...told.said.keys()].some((what) => !aside.includes(what));
    }

    const isPart = (a: Told, b: Told) => a.kind === b.kind && a.name === b.name && isSame(a, b);

    const sameElsewhere = ({ told: was }: Placed, { told }: Placed) => was.title === told.title && isSame(was, told, derived);

    return { sameUnderOtherName, sameElsewhere };
}
