import type { AstNode } from 'langium';
import type {
    Channel,
    Deal,
    Dialogue,
    Forum,
    Meeting,
    NamedArena,
    Organisation,
    Person,
    Plan,
    Requirement,
    Role,
} from '../generated/ast.ts';
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
    /** A declaration and the earlier one with its name in its scope, in text order. */
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

function collect(plan: Plan): DeclaredNames {
    const duplicates: { declaration: Declared; first: Declared }[] = [];
    const { nodes } = walk(plan);
    const all = <T extends AstNode>(type: T['$type']): readonly T[] => (nodes.get(type) ?? []) as readonly T[];
    const put = <T extends Declared>(scope: Map<string, T>, declaration: T): void => {
        if (!declaration.name) return; // the name is still being typed
        const first = scope.get(declaration.name);
        if (first) duplicates.push({ declaration, first });
        else scope.set(declaration.name, declaration);
    };
    const one = <T extends Declared>(declarations: readonly T[]): Map<string, T> => {
        const scope = new Map<string, T>();
        for (const declaration of declarations) put(scope, declaration);
        return scope;
    };
    const perOwner = <O extends AstNode, T extends Declared>(
        ownerType: O['$type'],
        declarations: readonly T[],
    ): Map<O, Map<string, T>> => {
        const scopes = new Map<O, Map<string, T>>();
        for (const declaration of declarations) {
            const owner = ownerOf<O>(declaration, ownerType);
            if (!owner) continue;
            let scope = scopes.get(owner);
            if (!scope) {
                scope = new Map();
                scopes.set(owner, scope);
            }
            put(scope, declaration);
        }
        return scopes;
    };
    const inTextOrder = <T extends AstNode>(declarations: T[]): T[] =>
        declarations.sort((a, b) => (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0));
    return {
        organisations: one(all<Organisation>('Organisation')),
        arenas: one(inTextOrder<NamedArena>([...all<Forum>('Forum'), ...all<Channel>('Channel')])),
        deals: one(all<Deal>('Deal')),
        members: perOwner<Organisation, OrganisationMemberName>(
            'Organisation',
            inTextOrder<OrganisationMemberName>([...all<Role>('Role'), ...all<Person>('Person')]),
        ),
        meetings: perOwner<Deal, Meeting>('Deal', all<Meeting>('Meeting')),
        requirements: perOwner<Deal, Requirement>('Deal', all<Requirement>('Requirement')),
        dialogues: perOwner<Deal, Dialogue>('Deal', all<Dialogue>('Dialogue')),
        duplicates,
    };
}

/** The nearest node of a type that contains `node`. */
export function ownerOf<O extends AstNode>(node: AstNode, type: O['$type']): O | undefined {
    let owner = node.$container;
    while (owner && owner.$type !== type) owner = owner.$container;
    return owner as O | undefined;
}
