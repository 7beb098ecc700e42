import type { AstNode, ReferenceInfo } from 'langium';
import { isCountry } from '../catalogue/countries.ts';
import type { Declared } from '../references/names.ts';
import { walk } from '../references/walk.ts';
import { currencies } from '../syntax/literals.ts';
import { placeOfName, placeOfProperty } from './place.ts';
import type { RuleContext } from './rule-context.ts';

/** What a lower-case word was meant as, where a name stands. */
export type NameMeant =
    /** A name that is declared with another case. */
    | { readonly kind: 'reference'; readonly name: string }
    /** A name that is declared in lower case, here or by what the word refers to. */
    | { readonly kind: 'declared'; readonly declaration: Declared }
    /** A country or a currency. */
    | { readonly kind: 'code'; readonly name: string | undefined }
    | { readonly kind: 'unknown' };

/** How Swedes write currencies. */
const spoken: Readonly<Record<string, string>> = {
    kr: 'SEK',
    kronor: 'SEK',
    tkr: 'KSEK',
    mkr: 'MSEK',
    euro: 'EUR',
    meuro: 'MEUR',
};

export function nameMeant(offset: number, word: string, { tree, visibleNames }: RuleContext): NameMeant {
    const { nodes, references } = walk(tree);
    const info = references.find(({ reference }) => reference.$refNode?.offset === offset);
    if (info) return referred(info, word, visibleNames.all(info));
    for (const [type, property] of [
        ['Country', 'code'],
        ['ValueProperty', 'currency'],
    ] as const) {
        const node = nodes.get(type)?.find((one) => placeOfProperty(one, property as keyof AstNode & string).offset === offset);
        if (node) return { kind: 'code', name: code(type, word) };
    }
    for (const list of nodes.values()) {
        const declaration = list.find((node) => 'name' in node && placeOfName(node).offset === offset);
        if (declaration) return { kind: 'declared', declaration: declaration as Declared };
    }
    return { kind: 'unknown' };
}

function referred({ reference }: ReferenceInfo, word: string, visible: readonly Declared[]): NameMeant {
    const target = 'ref' in reference ? reference.ref : undefined;
    if (target) return { kind: 'declared', declaration: target as Declared };
    const name = visible.map((one) => one.name ?? '').find((one) => one !== word && one.toLowerCase() === word.toLowerCase());
    return name ? { kind: 'reference', name } : { kind: 'unknown' };
}

function code(type: 'Country' | 'ValueProperty', word: string): string | undefined {
    const upper = word.toUpperCase();
    if (type === 'Country') return isCountry(upper) ? upper : undefined;
    return currencies[upper] ? upper : spoken[word.toLowerCase()];
}

/** A name with a capital letter. */
export function capitalised(word: string): string {
    return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}
