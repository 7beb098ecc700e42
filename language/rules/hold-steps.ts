import type * as ast from '../generated/ast.ts';
import { hasExceptions, haveFollowersExceptions } from './dated-exceptions.ts';
import { inLanguage } from './in-language.ts';
import { placeOf } from './place.ts';
import { removeLines } from './remove-lines.ts';
import type { TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** How a meeting shall be held instead. */
export type NewRhythm = 'every month' | 'every year' | `${number} times per year`;

/**
 * The changes that give steps of a cadence another rhythm; what else they say is kept where it goes with it. None where exceptions name dates
 * of the meeting, or of one that hangs on it: they would fall on no meeting any more.
 */
export function holdSteps(
    cadence: ast.Cadence,
    steps: readonly ast.CadenceStep[],
    rhythm: NewRhythm,
    context: RuleContext,
): readonly TextChange[] {
    const meeting = cadence.$container;
    if (hasExceptions(meeting) || haveFollowersExceptions(meeting)) return [];
    return steps.flatMap(({ rhythm: old, modifiers }) => [
        { ...placeOf(old), text: inLanguage(rhythm, context) },
        ...modifiers.flatMap((modifier) => fitted(modifier, rhythm, context)),
    ]);
}

function fitted(modifier: ast.StepModifier, rhythm: NewRhythm, context: RuleContext): readonly TextChange[] {
    if (modifier.$type === 'InModifier') {
        // Months that were chosen for another rhythm would leave some of the meetings out; a year is held in all of them.
        const isKept = rhythm === 'every year' || modifier.times.length === Number.parseInt(rhythm, 10);
        return isKept ? [] : [removeLines(context.text, placeOf(modifier))];
    }
    const position = modifier.$type === 'OnModifier' ? modifier.position : undefined;
    const isBare = position?.$type === 'WeekdayPosition' && position.ordinal === undefined;
    return isBare && rhythm === 'every month'
        ? [{ ...placeOf(modifier), text: inLanguage(`on first ${position.weekday}`, context) }]
        : [];
}
