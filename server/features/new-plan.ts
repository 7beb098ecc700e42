import { newPlan as newPlanText } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { NEW_PLAN, type NewPlan, type NewPlanParams } from '../protocol.ts';

/** The text of a new plan, for the command of that name. */
export function newPlan(): Feature {
    return {
        capabilities: {},
        register: (connection) => {
            connection.onRequest(
                NEW_PLAN,
                ({ delivery, language, today }: NewPlanParams): NewPlan => ({ text: newPlanText(delivery, language, today) }),
            );
        },
    };
}
