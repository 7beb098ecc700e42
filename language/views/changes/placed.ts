import type { Told } from './told.ts';

/** A thing where it stands in its plan. */
export interface Placed {
    readonly told: Told;
    /** The same in both plans for what is the same thing, among what its owner holds. */
    readonly key: string;
    readonly owner: Placed | undefined;
    readonly parts: readonly Placed[];
}

/** Things and what they hold, each with its owner. The same thing, imported by several plans, is there once. */
export function placed(all: readonly Told[], owner?: Placed): readonly Placed[] {
    const known = new Map<string, Told>();
    return all.flatMap((told) => {
        let key = `${told.kind}:${told.name}`;
        // Two of one name are told apart by their order.
        for (let count = 2, twin = known.get(key); twin; twin = known.get(key), count++) {
            if (isSameThroughout(twin, told)) return [];
            key = `${told.kind}:${told.name}#${count}`;
        }
        known.set(key, told);
        const parts: Placed[] = [];
        const one = { told, key, owner, parts };
        parts.push(...placed(told.parts, one));
        return [one];
    });
}

/** All of them, each before what it holds. */
export function withParts(all: readonly Placed[]): readonly Placed[] {
    return all.flatMap((one) => [one, ...withParts(one.parts)]);
}

function isSameThroughout(a: Told, b: Told): boolean {
    return (
        isSame(a, b) &&
        a.parts.length === b.parts.length &&
        a.parts.every((part, index) => {
            const other = b.parts[index];
            return other?.kind === part.kind && other.name === part.name && isSameThroughout(part, other);
        })
    );
}

/** Whether the same is said of two things, some lines aside. */
export function isSame(a: Told, b: Told, aside: readonly string[] = []): boolean {
    const lines = ({ meant }: Told) => [...meant].filter(([what]) => !aside.includes(what));
    return lines(a).length === lines(b).length && lines(a).every(([what, text]) => b.meant.get(what) === text);
}
