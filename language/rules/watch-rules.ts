import type { AstNode } from 'langium';
import { isDeal } from '../generated/ast.ts';
import { linksOf } from '../references/linked-under.ts';
import type { RuleContext } from './rule-context.ts';

/** What a rule looked at while it ran inside a declaration. */
export interface Watched {
    /** Whether it asked for anything beyond the declaration and what that names: of this nobody knows when it changes. */
    wentBeyond: boolean;
    /** Whether it asked for the deal that the declaration became. */
    askedDeal: boolean;
}

/** Watches what rules look at. */
export interface RuleWatch {
    /** Runs a rule inside a declaration, with a context to ask. */
    run(declaration: AstNode, run: (context: RuleContext) => void): Watched;
    /** Has to be called when all rules have run: until then, the tree is prepared for watching. */
    stop(): void;
}

/** What a rule may ask for without looking beyond its declaration. Whatever else a context has, or will have, lies beyond. */
const within: ReadonlySet<PropertyKey> = new Set<keyof RuleContext>(['uri', 'language', 'lexicon', 'today']);

/**
 * Watches rules that run inside one declaration each. None can deceive by oversight: a rule learns of the rest of the file from its context, or
 * by climbing out of a declaration (the one it runs in, or one that is named there), and both are seen.
 */
export function watchRules(context: RuleContext): RuleWatch {
    let current: (Watched & { readonly declaration: AstNode }) | undefined;
    const stops = new Map<AstNode, () => void>();
    const prepared = new Set<AstNode>();
    const goBeyond = (): void => {
        if (current) current.wentBeyond = true;
    };
    const questions: Partial<RuleContext> = {
        dealOf(node) {
            if (current && node === current.declaration) current.askedDeal = true;
            else goBeyond();
            return context.dealOf(node);
        },
        scheduleOf(deal, options) {
            // A schedule is worked out of its deal alone.
            const { declaration } = current ?? {};
            if (current && declaration && isDeal(declaration) && context.dealOf(declaration) === deal) current.askedDeal = true;
            else goBeyond();
            return context.scheduleOf(deal, options);
        },
        isBroken(node) {
            if (current && !lies(node, current.declaration)) goBeyond();
            return context.isBroken(node);
        },
    };
    const watching = new Proxy(context, {
        get(target, property) {
            if (Object.hasOwn(questions, property)) return Reflect.get(questions, property);
            if (!within.has(property)) goBeyond();
            return Reflect.get(target, property);
        },
    });
    return {
        run(declaration, run) {
            if (!prepared.has(declaration)) prepare(declaration);
            const watched = { declaration, wentBeyond: false, askedDeal: false };
            current = watched;
            try {
                run(watching);
            } finally {
                current = undefined;
            }
            return watched;
        },
        stop() {
            for (const stop of stops.values()) stop();
        },
    };

    function prepare(declaration: AstNode): void {
        prepared.add(declaration);
        const named = (linksOf(declaration) ?? []).flatMap((node) => (node ? topOf(node) : []));
        for (const top of new Set([declaration, ...named])) if (!stops.has(top)) stops.set(top, watchContainer(top, goBeyond));
    }
}

/** The declaration around a node. */
function topOf(node: AstNode): AstNode {
    let top = node;
    while (top.$container?.$container) top = top.$container;
    return top;
}

function lies(node: AstNode, declaration: AstNode): boolean {
    let top: AstNode | undefined = node;
    while (top && top !== declaration) top = top.$container;
    return top === declaration;
}

/** Tells each time somebody climbs out of a declaration, until it is stopped. */
function watchContainer(node: AstNode, onClimb: () => void): () => void {
    const before = Object.getOwnPropertyDescriptor(node, '$container');
    const { $container } = node;
    if (!before || !$container) return () => {};
    Object.defineProperty(node, '$container', {
        configurable: true,
        enumerable: before.enumerable,
        get() {
            onClimb();
            return $container;
        },
    });
    return () => Object.defineProperty(node, '$container', before);
}
