import { buildPlan } from '../../language/index.ts';
import type { Deal, Plan } from '../../language/model/plan.ts';
import { workspace } from './workspace.ts';

/** The plan that a text makes. */
export async function planOf(text: string): Promise<Plan> {
    const { documents } = await workspace({ 'plan.dialog': text });
    const document = documents.get('plan.dialog');
    if (!document) throw new Error('The workspace lost the plan.');
    return buildPlan(document).plan;
}

/** The first deal of the plan that a text makes. */
export async function dealOf(text: string): Promise<Deal> {
    const [deal] = (await planOf(text)).deals;
    if (!deal) throw new Error('The plan has no deal.');
    return deal;
}
