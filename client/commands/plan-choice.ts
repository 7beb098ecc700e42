import type { DeliveryKind, NewPlanParams, PlanLanguage } from '../../server/protocol.ts';

/** What the user has to choose before a new plan can be written. */
export type PlanChoice = Pick<NewPlanParams, 'delivery' | 'language'>;

const deliveries: readonly DeliveryKind[] = ['goods', 'service', 'works', 'strategic'];
const languages: readonly PlanLanguage[] = ['sv', 'en'];

/** Reads the answers a caller of the command gave beforehand; what is missing or unknown is left to be asked. */
export function planChoice(given: unknown): Partial<PlanChoice> {
    if (typeof given !== 'object' || given === null) return {};
    return {
        delivery: deliveries.find((delivery) => 'delivery' in given && given.delivery === delivery),
        language: languages.find((language) => 'language' in given && given.language === language),
    };
}
