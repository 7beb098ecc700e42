import type { AstNode, LangiumDocument, LangiumDocuments, ReferenceInfo } from 'langium';
import type { NamedArena, Organisation, Participant, Plan } from '../generated/ast.ts';
import { importedDocument } from './imports.ts';
import { type Declared, declaredNames, ownerOf } from './names.ts';

/** The scheme of files that live inside the program: the catalogue of forums and media. */
export const builtinScheme = 'dialogplan';

/**
 * What a reference may point at: its file's own names, those of the files it imports (not of theirs), and, for
 * arenas, the built-in catalogue. Nearest wins.
 */
export interface VisibleNames {
    find(reference: ReferenceInfo, name: string): Declared | undefined;
    /** Every candidate, each name once. */
    all(reference: ReferenceInfo): readonly Declared[];
    organisations(document: LangiumDocument): readonly Organisation[];
    /**
     * All that a file's names may mean beyond the declaration they stand in. The same object as before as long as nothing of it has changed:
     * then what was linked need not be linked again.
     */
    outside(document: LangiumDocument): Outside;
}

/** The declarations that can be named from anywhere in a file. */
export type Outside = readonly (Organisation | NamedArena)[];

export function createVisibleNames(documents: () => LangiumDocuments): VisibleNames {
    /** The plans in which a name of a file is looked up, in that order. */
    const plans = (document: LangiumDocument): Plan[] => {
        const found = [document.parseResult.value as Plan];
        for (const entry of found[0]?.imports ?? []) {
            const imported = importedDocument(documents(), document, entry);
            if (imported && !found.includes(imported.parseResult.value as Plan)) found.push(imported.parseResult.value as Plan);
        }
        return found;
    };
    const catalogues = (): Plan[] =>
        documents()
            .all.filter((document) => document.uri.scheme === builtinScheme)
            .map((document) => document.parseResult.value as Plan)
            .toArray();

    const scopes = (reference: ReferenceInfo): readonly (ReadonlyMap<string, Declared> | undefined)[] => {
        const owner = reference.container;
        const document = documentOf(owner);
        switch (`${owner.$type}.${reference.property}`) {
            case 'Participant.member': {
                const organisation = (owner as Participant).organisation?.ref;
                return organisation ? [membersOf(organisation)] : [];
            }
            case 'Holder.person':
            case 'Holder.alternate': {
                const organisation = ownerOf<Organisation>(owner, 'Organisation');
                return organisation ? [onlyPersons(membersOf(organisation))] : [];
            }
            case 'Arena.forum':
                return [...plans(document), ...catalogues()].map(
                    (plan) => declaredNames(plan).arenas as ReadonlyMap<string, NamedArena>,
                );
            case 'FulfilsProperty.requirements':
                return [inDeal(owner, 'requirements')];
            case 'RelativeRhythm.anchor':
            case 'TogetherRhythm.anchor':
            case 'Held.meeting':
                return [inDeal(owner, 'meetings')];
            default:
                return plans(document).map((plan) => declaredNames(plan).organisations);
        }
    };
    const known = new WeakMap<LangiumDocument, Outside>();
    return {
        outside(document) {
            const before = known.get(document);
            const now = [...plans(document), ...catalogues()].flatMap((plan) => {
                const { organisations, arenas } = declaredNames(plan);
                return [...organisations.values(), ...arenas.values()];
            });
            if (before?.length === now.length && now.every((one, index) => one === before[index])) return before;
            known.set(document, now);
            return now;
        },
        find(reference, name) {
            const key = name.normalize('NFC');
            for (const scope of scopes(reference)) {
                const found = scope?.get(key);
                if (found) return found;
            }
            return undefined;
        },
        all(reference) {
            const found = new Map<string, Declared>();
            for (const scope of scopes(reference))
                for (const [name, node] of scope ?? []) if (!found.has(name)) found.set(name, node);
            return [...found.values()];
        },
        organisations: (document) => [
            ...new Map(plans(document).flatMap((plan) => [...declaredNames(plan).organisations])).values(),
        ],
    };
}

function membersOf(organisation: Organisation): ReadonlyMap<string, Declared> | undefined {
    return declaredNames(planOf(organisation)).members.get(organisation);
}

function onlyPersons(members: ReadonlyMap<string, Declared> | undefined): ReadonlyMap<string, Declared> {
    return new Map([...(members ?? [])].filter(([, member]) => member.$type === 'Person'));
}

function inDeal(node: AstNode, kind: 'meetings' | 'requirements'): ReadonlyMap<string, Declared> | undefined {
    const deal = ownerOf<AstNode & { $type: 'Deal' }>(node, 'Deal');
    return deal
        ? (declaredNames(planOf(deal))[kind] as ReadonlyMap<AstNode, ReadonlyMap<string, Declared>>).get(deal)
        : undefined;
}

function planOf(node: AstNode): Plan {
    let root = node;
    while (root.$container) root = root.$container;
    return root as Plan;
}

function documentOf(node: AstNode): LangiumDocument {
    const document = planOf(node).$document;
    if (!document) throw new Error('A plan outside any document has no names.');
    return document;
}
