import { isWord, type Token } from '../../../language/index.ts';
import type { SyntaxPlace } from './completion-place.ts';

/** The list in which a place is. */
export interface Listed {
    /** The word that opens the list: `with`, `in`; undefined outside of a list. */
    readonly opener: string | undefined;
    /** What it holds already: names (`R1`, `Region.Chief`), words (`executive`) with their side (`executive of buyer`). */
    readonly items: ReadonlySet<string>;
}

/** By the node that an item becomes, or whose property the list is, the words that open one. */
const openers: Readonly<Record<string, readonly string[]>> = {
    Participant: ['with', 'chair', 'invite', 'by', 'present'],
    Holder: ['held-by'],
    Arena: ['arena'],
    Place: ['place'],
    FulfilsProperty: ['fulfils'],
    Role: ['as'],
    BuyerProperty: ['buyer'],
    SupplierProperty: ['supplier'],
    PartnerProperty: ['partner'],
    MonthOrWeek: ['in'],
};

const nothing: Listed = { opener: undefined, items: new Set() };
const known = new WeakMap<SyntaxPlace, Map<string, Listed>>();

/** What the list that holds items of `owner` has before and behind a place. */
export function listedAt(place: SyntaxPlace, owner: string): Listed {
    const opening = openers[owner];
    if (!opening) return nothing;
    const lists = known.get(place) ?? new Map<string, Listed>();
    known.set(place, lists);
    const list = lists.get(owner) ?? read(place, opening);
    lists.set(owner, list);
    return list;
}

function read({ before, after }: SyntaxPlace, opening: readonly string[]): Listed {
    const at = before.findLastIndex(({ tokenType }) => opening.includes(tokenType.name));
    if (at < 0) return nothing;
    const ahead = itemsIn(before.slice(at + 1));
    // What follows the cursor without a comma is the rest of what is being typed.
    const behind = itemsIn(after);
    return {
        opener: before[at]?.tokenType.name,
        items: new Set([...ahead.slice(0, -1), ...behind.slice(1)].map(said)),
    };
}

function itemsIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
    const items: Token[][] = [[]];
    for (const token of tokens) {
        if (token.tokenType.name === ',') items.push([]);
        else items.at(-1)?.push(token);
    }
    return items;
}

/** How an item begins: `Region.Chief`, `executive`, `executive of buyer`, `week 8`. */
function said([first, second, third]: readonly Token[]): string {
    if (!first) return '';
    const [one, two, three] = [first, second, third].map(
        (token) => token && (isWord(token.tokenType.name) ? token.tokenType.name : token.image.normalize('NFC')),
    );
    if (two === '.') return `${one}.${three ?? ''}`;
    if (two === 'of') return `${one} of ${three ?? ''}`;
    return one === 'week' ? `${one} ${two ?? ''}` : (one ?? '');
}
