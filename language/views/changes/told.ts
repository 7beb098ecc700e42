/** A thing of a plan and all that is said of it, in the reader's words: what two plans are compared by. */
export interface Told {
    readonly kind: Kind;
    /** The same in both plans for what is the same thing, among those of its kind in the same place. */
    readonly name: string;
    readonly title: string;
    /** By what is said: "How often" → "Every month". */
    readonly said: ReadonlyMap<string, string>;
    /** The same, to be compared: equal for texts between which there is no difference to a reader. */
    readonly meant: ReadonlyMap<string, string>;
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

export type Said = readonly (readonly [what: string, text: Text | undefined, inAnyOrder?: readonly string[]])[];
type Text = string | readonly (string | undefined)[];

/**
 * What is said twice of a thing, under one word, is said of it together; what is not said is left out.
 * Where the order of a list is its author's to choose and says nothing, its items are given `inAnyOrder` too.
 */
export function told(kind: Kind, name: string | undefined, title: string, said: Said, parts: readonly Told[] = []): Told {
    const texts = new Map<string, string>();
    const meant = new Map<string, string>();
    const add = (to: Map<string, string>, what: string, text: string) =>
        text !== '' && to.set(what, to.has(what) ? `${to.get(what)}; ${text}` : text);
    for (const [what, value = '', inAnyOrder] of said) {
        const text = typeof value === 'string' ? value : value.filter(Boolean).join('; ');
        add(texts, what, text);
        add(meant, what, inAnyOrder ? [...inAnyOrder].sort().join('; ') : text);
    }
    return { kind, name: name ?? '', title, said: texts, meant, parts };
}
