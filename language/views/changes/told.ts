/** A thing of a plan and all that is said of it, in the reader's words: what two plans are compared by. */
export interface Told {
    readonly kind: Kind;
    /** The same in both plans for what is the same thing, among those of its kind in the same place. */
    readonly name: string;
    readonly title: string;
    /** By what is said: "How often" → "Every month". */
    readonly said: ReadonlyMap<string, string>;
    /** What it holds, and what comes and goes with it. */
    readonly parts: readonly Told[];
}

export type Kind =
    | 'deal'
    | 'governance'
    | 'level'
    | 'meeting'
    | 'requirement'
    | 'escalation'
    | 'phase'
    | 'milestone'
    | 'dialogue'
    | 'held'
    | 'organisation'
    | 'role'
    | 'person'
    | 'forum'
    | 'channel';

export type Said = readonly (readonly [what: string, text: string | undefined | readonly (string | undefined)[]])[];

/** What is said twice of a thing, under one word, is said of it together; what is not said is left out. */
export function told(kind: Kind, name: string | undefined, title: string, said: Said, parts: readonly Told[] = []): Told {
    const map = new Map<string, string>();
    for (const [what, value] of said) {
        const text = typeof value === 'string' ? value : (value ?? []).filter(Boolean).join('; ');
        if (text !== '') map.set(what, map.has(what) ? `${map.get(what)}; ${text}` : text);
    }
    return { kind, name: name ?? '', title, said: map, parts };
}
