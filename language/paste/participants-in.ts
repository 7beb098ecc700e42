import type { Lexicon } from '../vocabulary/lexicon.ts';
import { emailIn, functionIn } from './cells.ts';

/** An organisation with those who can be called of it. */
export interface Party {
    readonly name: string;
    readonly members: readonly {
        readonly name: string;
        readonly title?: string | undefined;
        readonly email?: string | undefined;
    }[];
}

/** Those whom a cell lists, as plans name them (`Region.Anna`, `operations`), and what of it names nobody. */
export function participantsIn(
    cell: string,
    parties: readonly Party[],
    lexicon: Lexicon,
): { readonly found: readonly string[]; readonly rest: string } {
    const found: string[] = [];
    const rest: string[] = [];
    for (const part of cell.split(/\s*[,;\n]\s*|\s+(?:och|and|samt|&)\s+/).filter(Boolean)) {
        const named = memberNamed(part, parties) ?? functionIn(part, lexicon);
        if (named === undefined) rest.push(part);
        else if (!found.includes(named)) found.push(named);
    }
    return { found, rest: rest.join(', ') };
}

/** The one person or role of that name, title or address; undefined where there are several, or none. */
function memberNamed(text: string, parties: readonly Party[]): string | undefined {
    const wanted = text.toLowerCase().trim();
    const email = emailIn(text);
    const named = parties.flatMap(({ name, members }) =>
        members
            .filter(
                (one) =>
                    [one.name, `${name}.${one.name}`, one.title].some((own) => own?.toLowerCase() === wanted) ||
                    (email !== undefined && one.email === email),
            )
            .map((one) => `${name}.${one.name}`),
    );
    return named.length === 1 ? named[0] : undefined;
}
