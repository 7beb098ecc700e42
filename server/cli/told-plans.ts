import { buildPlan, planLanguage, type ToldPlan } from '../../language/index.ts';
import type { Call } from './command.ts';
import type { LoadedPlans } from './load-plans.ts';

/** The plans that were asked for, each in the language that was asked for, or else its own. */
export function toldPlans({ host, plans }: LoadedPlans, { language }: Pick<Call, 'language'>): readonly ToldPlan[] {
    return plans.map(({ document }) => ({
        plan: buildPlan(document).plan,
        language: language ?? planLanguage(document, host.dialog.vocabulary.Lexicon),
    }));
}
