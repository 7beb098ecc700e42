import type { Plan } from '../../model/plan.ts';
import { type Edition, editionOf } from '../edition.ts';
import { say } from '../say.ts';
import { changeTexts } from './change-texts.ts';
import { statementsOf, type Told } from './statements.ts';

/** What became of a thing from one plan to the next. */
export interface Change {
    readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
    /** The thing, as the newer plan calls it. */
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
    const read = (plans: readonly Plan[]) => byId(plans.flatMap((plan) => statementsOf(editionOf(plan, edition), language)));
    const [old, fresh] = [read(before), read(now)];
    const gone = [...old.values()].filter(({ id }) => !fresh.has(id));
    const come = [...fresh.values()].filter(({ id }) => !old.has(id));
    const names = [say(changeTexts.title, language), say(changeTexts.name, language)];
    const renamed = new Map<Told, Told>();
    for (const one of come) {
        const was = gone.find(
            (other) => kindOf(other) === kindOf(one) && ![...renamed.values()].includes(other) && isSame(other, one, names),
        );
        if (was) renamed.set(one, was);
    }
    const changes = [...fresh.values()].flatMap((one): readonly Change[] => {
        const was = renamed.get(one);
        if (was) return was.title === one.title ? [] : [{ kind: 'renamed', title: one.title, was: was.title, lines: [] }];
        const known = old.get(one.id);
        if (!known) return [{ kind: 'added', title: one.title, lines: linesOf(undefined, one) }];
        const lines = linesOf(known, one);
        return lines.length > 0 ? [{ kind: 'changed', title: one.title, lines }] : [];
    });
    const removed = gone
        .filter((one) => ![...renamed.values()].includes(one))
        .map((one): Change => ({ kind: 'removed', title: one.title, lines: linesOf(one, undefined) }));
    return [...changes, ...removed];
}

function byId(all: readonly Told[]): ReadonlyMap<string, Told> {
    const found = new Map<string, Told>();
    for (const one of all) {
        // Two of one name are told apart by their order.
        let id = one.id;
        for (let count = 2; found.has(id) && !isSame(found.get(id) ?? one, one); count++) id = `${one.id}#${count}`;
        if (!found.has(id)) found.set(id, { ...one, id });
    }
    return found;
}

function kindOf({ id }: Told): string {
    return id.slice(0, id.indexOf(':'));
}

/** Whether the same is said of two things, what they are called aside. */
function isSame(a: Told, b: Told, names: readonly string[] = []): boolean {
    return a.said.size === b.said.size && [...a.said].every(([what, text]) => names.includes(what) || b.said.get(what) === text);
}

function linesOf(before: Told | undefined, now: Told | undefined): Change['lines'] {
    const whats = new Set([...(before?.said.keys() ?? []), ...(now?.said.keys() ?? [])]);
    return [...whats]
        .map((what) => ({ what, before: before?.said.get(what), now: now?.said.get(what) }))
        .filter((line) => line.before !== line.now);
}
