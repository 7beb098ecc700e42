import { type AstNode, DocumentState, type LangiumDocument } from 'langium';
import type * as ast from '../generated/ast.ts';
import { every, first } from '../syntax/members.ts';
import { buildForum } from './build-forum.ts';
import { createOrganisationBuilder } from './build-organisation.ts';
import { dealFrom } from './deal-from.ts';
import type { Channel, Deal, Plan } from './plan.ts';
import { sourceOf } from './source.ts';

/** A plan and the way back from the tree: which deal a node of the tree became. */
export interface BuiltPlan {
    readonly plan: Plan;
    dealOf(node: ast.Deal): Deal;
}

const cache = new WeakMap<LangiumDocument['references'], BuiltPlan>();

/** The plan of a linked file. Total: whatever the text, an answer and no exception. Made once per linking. */
export function buildPlan(document: LangiumDocument): BuiltPlan {
    let built = cache.get(document.references);
    if (!built) {
        built = build(document);
        // Linking fills the list of a file that was never linked before: a plan built until then is not whole.
        if (document.state >= DocumentState.Linked) cache.set(document.references, built);
    }
    return built;
}

function build(document: LangiumDocument): BuiltPlan {
    const root = document.parseResult.value as ast.Plan;
    const declarations = root.declarations ?? [];
    const organisations = createOrganisationBuilder();
    const deals = new Map<AstNode, Deal>();
    const dealOf = (node: ast.Deal): Deal => {
        let deal = deals.get(node);
        if (!deal) {
            deal = dealFrom(node, organisations);
            deals.set(node, deal);
        }
        return deal;
    };
    return {
        plan: {
            uri: document.uri.toString(),
            organisations: every(declarations, 'Organisation').flatMap(
                (organisation) => organisations.resolve(organisation) ?? [],
            ),
            forums: every(declarations, 'Forum').map(buildForum),
            channels: every(declarations, 'Channel').map(buildChannel),
            deals: every(declarations, 'Deal').map(dealOf),
        },
        dealOf,
    };
}

function buildChannel(node: ast.Channel): Channel {
    return {
        name: node.name,
        title: node.title,
        kind: first(node.members, 'ChannelKindProperty')?.kind,
        publisher: first(node.members, 'Publisher')?.name,
        url: first(node.members, 'Url')?.url,
        source: sourceOf(node),
    };
}
