import type { AstNode } from 'langium';
import type { Deal, Dialogue, Meeting, NamedArena, Organisation, Person, Plan, Requirement, Role } from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { walk } from './walk.ts';

export type OrganisationMemberName = Role | Person;
export type Declared = Organisation | OrganisationMemberName | NamedArena | Deal | Meeting | Requirement | Dialogue;

/**
 * The names a file declares, by kind and scope: a name must be unique only among those it could be mistaken for, so an organisation
 * and a deal may share one. The first declaration of a name counts; the others are findings.
 */
export interface DeclaredNames {
    readonly organisations: ReadonlyMap<string, Organisation>;
    readonly arenas: ReadonlyMap<string, NamedArena>;
    readonly deals: ReadonlyMap<string, Deal>;
    /** Roles and people of an organisation share a scope, as `Organisation.Member`. */
    readonly members: ReadonlyMap<Organisation, ReadonlyMap<string, OrganisationMemberName>>;
    /** Meetings are named per deal, whatever their level. */
    readonly meetings: ReadonlyMap<Deal, ReadonlyMap<string, Meeting>>;
    readonly requirements: ReadonlyMap<Deal, ReadonlyMap<string, Requirement>>;
    readonly dialogues: ReadonlyMap<Deal, ReadonlyMap<string, Dialogue>>;
    /** A declaration and the earlier one with its name in its scope; those of a scope in text order. */
    readonly duplicates: readonly { readonly declaration: Declared; readonly first: Declared }[];
}

const cache = new WeakMap<Plan, DeclaredNames>();

export function declaredNames(plan: Plan): DeclaredNames {
    let names = cache.get(plan);
    if (!names) {
        names = collect(plan);
        cache.set(plan, names);
    }
    return names;
}

function collect({ declarations }: Plan): DeclaredNames {
    const organisations = every(declarations, 'Organisation');
    const deals = every(declarations, 'Deal');
    const arenas = declarations.filter((one): one is NamedArena => one.$type === 'Forum' || one.$type === 'Channel');
    const scopes = { organisations: scopeOf<Organisation>(organisations), arenas: scopeOf(arenas), deals: scopeOf<Deal>(deals) };
    const inside = <O extends Organisation | Deal, T extends Declared>(
        owners: readonly O[],
        pick: (own: NamesInside) => Scope<T>,
    ) => new Map(owners.map((owner) => [owner, pick(namesInside(owner)).names]));
    return {
        organisations: scopes.organisations.names,
        arenas: scopes.arenas.names,
        deals: scopes.deals.names,
        members: inside(organisations, ({ members }) => members),
        meetings: inside(deals, ({ meetings }) => meetings),
        requirements: inside(deals, ({ requirements }) => requirements),
        dialogues: inside(deals, ({ dialogues }) => dialogues),
        duplicates: [
            ...Object.values(scopes),
            ...[...organisations, ...deals].flatMap((owner): Scope<Declared>[] => Object.values(namesInside(owner))),
        ].flatMap(({ duplicates }) => duplicates),
    };
}

/** The names of one scope. */
interface Scope<T extends Declared> {
    readonly names: ReadonlyMap<string, T>;
    readonly duplicates: DeclaredNames['duplicates'];
}

/** The names that belong to one declaration. */
interface NamesInside {
    readonly members: Scope<OrganisationMemberName>;
    readonly meetings: Scope<Meeting>;
    readonly requirements: Scope<Requirement>;
    readonly dialogues: Scope<Dialogue>;
}

const insides = new WeakMap<AstNode, NamesInside>();

/** Collected once for a declaration: it is kept with it when the text around it changes. */
function namesInside(owner: Organisation | Deal): NamesInside {
    let found = insides.get(owner);
    if (!found) {
        const { nodes } = walk(owner);
        const all = <T extends AstNode>(type: T['$type']): readonly T[] => (nodes.get(type) ?? []) as readonly T[];
        const members = [...all<Role>('Role'), ...all<Person>('Person')];
        found = {
            members: scopeOf(members.sort((a, b) => (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0))),
            meetings: scopeOf(all<Meeting>('Meeting')),
            requirements: scopeOf(all<Requirement>('Requirement')),
            dialogues: scopeOf(all<Dialogue>('Dialogue')),
        };
        insides.set(owner, found);
    }
    return found;
}

function scopeOf<T extends Declared>(declarations: readonly T[]): Scope<T> {
    const names = new Map<string, T>();
    const duplicates: { declaration: Declared; first: Declared }[] = [];
    for (const declaration of declarations) {
        if (!declaration.name) continue; // the name is still being typed
        const first = names.get(declaration.name);
        if (first) duplicates.push({ declaration, first });
        else names.set(declaration.name, declaration);
    }
    return { names, duplicates };
}

/** The nearest node of a type that contains `node`. */
export function ownerOf<O extends AstNode>(node: AstNode, type: O['$type']): O | undefined {
    let owner = node.$container;
    while (owner && owner.$type !== type) owner = owner.$container;
    return owner as O | undefined;
}
