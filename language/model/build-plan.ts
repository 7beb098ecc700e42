import { type AstNode, DocumentState, type LangiumDocument } from 'langium';
import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { channelOf, forumOf } from './arena-of.ts';
import { createOrganisationBuilder } from './build-organisation.ts';
import { dealFrom } from './deal-from.ts';
import type { Deal, Plan } from './plan.ts';

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
            forums: every(declarations, 'Forum').map(forumOf),
            channels: every(declarations, 'Channel').map(channelOf),
            deals: every(declarations, 'Deal').map(dealOf),
        },
        dealOf,
    };
}
