import type * as ast from '../generated/ast.ts';
import { nodeAt } from '../refactorings/node-at.ts';
import { dealAround } from '../rules/deal-around.ts';
import type { Place } from '../rules/finding.ts';
import { partiesOn, partySides } from '../rules/parties-on.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { every } from '../syntax/members.ts';
import type { Party } from './participants-in.ts';

/** What a table can become where it is pasted. */
export type PastePlace =
    | { readonly kind: 'top'; readonly taken: ReadonlySet<string> }
    | { readonly kind: 'organisation'; readonly organisation: ast.Organisation }
    | { readonly kind: 'level'; readonly deal: ast.Deal; readonly parties: readonly Party[] };

/** What a place can take; undefined where a statement cannot stand, in the midst of a line or of a meeting. */
export function pastePlaceAt({ offset, end }: Place, context: RuleContext): PastePlace | undefined {
    const { text, tree } = context;
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim();
    const after = /[^\r\n]*/.exec(text.slice(end))?.[0].trim();
    if (before !== '' && after !== '') return undefined;
    const open = openBraces(offset, context);
    const brace = open.at(-1);
    if (brace === undefined)
        return { kind: 'top', taken: new Set(every(tree.declarations, 'Organisation').map(({ name }) => name)) };
    const at = { offset: brace, end: brace + 1 };
    const organisation = nodeAt('Organisation', at, context);
    if (organisation) return open.length === 1 ? { kind: 'organisation', organisation } : undefined;
    const level = nodeAt('Level', at, context);
    const deal = level && dealAround(level);
    return deal && open.length === 3 ? { kind: 'level', deal, parties: partiesOf(deal) } : undefined;
}

/** Where the blocks around an offset open, the outermost first. */
function openBraces(offset: number, { tokenize }: RuleContext): readonly number[] {
    const open: number[] = [];
    for (const { startOffset, tokenType } of tokenize()) {
        if (startOffset >= offset) break;
        if (tokenType.name === '{') open.push(startOffset);
        if (tokenType.name === '}') open.pop();
    }
    return open;
}

function partiesOf(deal: ast.Deal): readonly Party[] {
    const parties = new Set(partySides.flatMap((side) => partiesOn(deal, side).flatMap(({ ref }) => ref ?? [])));
    return [...parties].map(({ name, members: own }) => ({
        name,
        members: [
            ...every(own, 'Person').map((one) => ({ name: one.name, title: one.fullName, email: one.email })),
            ...every(own, 'Role').map((one) => ({ name: one.name, title: one.title })),
        ],
    }));
}
