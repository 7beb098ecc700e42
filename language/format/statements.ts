import { type AstNode, CstUtils, type LeafCstNode } from 'langium';
import type * as ast from '../generated/ast.ts';

/** What stands on lines of its own: a declaration, a property, an item of an agenda. */
export interface Statement {
    readonly node: AstNode;
    /** The table that it is a row of. */
    readonly table: string | undefined;
    /** The offsets at which its columns begin, from the second on; undefined for a column it leaves out. */
    readonly columns: readonly (number | undefined)[];
}

/** The statements of a plan by the offset at which they begin. */
export function statementsOf(plan: ast.Plan): ReadonlyMap<number, Statement> {
    const found = new Map<number, Statement>();
    const visit = (node: AstNode): void => {
        const offset = node.$cstNode?.offset;
        if (offset !== undefined) found.set(offset, statementOf(node));
        const { members = [], items = [] } = node as AstNode & {
            readonly members?: readonly AstNode[];
            readonly items?: readonly AstNode[];
        };
        // A step of the escalation is written in one go.
        if (node.$type !== 'Escalation') for (const one of [...members, ...items]) visit(one);
    };
    for (const one of [...plan.imports, ...plan.declarations]) visit(one);
    return found;
}

/** Properties that are set in two columns, their word and what it says, by the block they stand in. */
const keyed: Readonly<Record<string, readonly string[]>> = {
    Deal: [
        ...['BuyerProperty', 'SupplierProperty', 'PartnerProperty', 'TypeProperty', 'DeliveryProperty', 'ProcedureProperty'],
        ...['ReferenceProperty', 'ValueProperty', 'ContractProperty', 'FrameworkProperty', 'PurposeProperty', 'InternalProperty'],
    ],
    Phase: ['Milestone'],
    Dialogue: [
        ...['ArenaProperty', 'WithProperty', 'AboutProperty', 'InfluenceProperty'],
        ...['DialogueDates', 'DialogueTimes', 'DueProperty'],
    ],
    Level: ['Handles', 'Decides'],
    Meeting: [
        ...['PlaceProperty', 'ChairProperty', 'WithProperty', 'InviteProperty', 'MeetingPurposeProperty'],
        ...['Notice', 'Report', 'Minutes', 'FulfilsProperty', 'InternalProperty'],
    ],
    Held: ['Present', 'Decided', 'Action'],
    Forum: ['ForumKindProperty', 'Organiser', 'ForumPlace', 'Url'],
    Channel: ['ChannelKindProperty', 'Publisher', 'Url'],
};

function statementOf(node: AstNode): Statement {
    const leaves = node.$cstNode ? [...CstUtils.flattenCst(node.$cstNode)].filter(({ hidden }) => !hidden) : [];
    if (keyed[node.$container?.$type ?? '']?.includes(node.$type))
        return { node, table: 'property', columns: [leaves[1]?.offset] };
    const columns = tables[node.$type]?.(leaves);
    return { node, table: columns && node.$type, columns: columns ?? [] };
}

type Columns = (leaves: readonly LeafCstNode[]) => readonly (number | undefined)[];

const offsetOf = (leaves: readonly LeafCstNode[], type: string): number | undefined =>
    leaves.find(({ tokenType }) => tokenType.name === type)?.offset;

/** Rows whose parts stand below each other. */
const tables: Readonly<Record<string, Columns>> = {
    Role: (leaves) => [leaves[1]?.offset, ...['STRING', 'as', 'held-by'].map((type) => offsetOf(leaves, type))],
    Person: (leaves) => [leaves[1]?.offset, ...['STRING', 'EMAIL'].map((type) => offsetOf(leaves, type))],
    Requirement: (leaves) => [leaves[1]?.offset, leaves[2]?.offset],
};
