import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { emailIn, functionIn } from './cells.ts';

/** Those whom a cell lists, as plans name them (`Region.Anna`, `operations`), and what of it names nobody. */
export function participantsIn(
    cell: string,
    parties: readonly ast.Organisation[],
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
function memberNamed(text: string, parties: readonly ast.Organisation[]): string | undefined {
    const wanted = text.toLowerCase().trim();
    const email = emailIn(text);
    const named = parties.flatMap(({ name, members }) => {
        const people = every(members, 'Person').filter(
            (one) => says(wanted, one.name, `${name}.${one.name}`, one.fullName) || (email !== undefined && one.email === email),
        );
        const roles = every(members, 'Role').filter((one) => says(wanted, one.name, `${name}.${one.name}`, one.title));
        return [...people, ...roles].map((member) => `${name}.${member.name}`);
    });
    return named.length === 1 ? named[0] : undefined;
}

function says(wanted: string, ...texts: readonly (string | undefined)[]): boolean {
    return texts.some((text) => text?.toLowerCase() === wanted);
}
