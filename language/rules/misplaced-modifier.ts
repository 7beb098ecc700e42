import type * as ast from '../generated/ast.ts';

/** Days are counted in a month that the rhythm does not have; or the rhythm has named its days already, or has none. */
export type ModifierFault = 'short' | 'dates' | 'relative' | 'asNeeded';

/** Why a rhythm cannot take a modifier: undefined where it can. */
export function misplacedModifier(
    modifier: ast.StepModifier,
    { rhythm, $container }: ast.CadenceStep,
): ModifierFault | undefined {
    // How long a step lasts is part of the chain, whatever the step: without it the next would never begin.
    const isChained = modifier.$type === 'ForModifier' && modifier.$container !== $container.steps.at(-1);
    switch (rhythm?.$type) {
        case 'EveryRhythm':
            return isShort(rhythm) && modifier.$type === 'OnModifier' && countsInMonth(modifier.position) ? 'short' : undefined;
        case 'DatesRhythm':
            return isChained || modifier.$type === 'AtModifier' ? undefined : 'dates';
        case 'RelativeRhythm':
        case 'TogetherRhythm':
            return isChained || modifier.$type === 'AtModifier' ? undefined : 'relative';
        case 'AsNeededRhythm':
            return isChained ? undefined : 'asNeeded';
        default:
            return undefined;
    }
}

function isShort({ unit }: ast.EveryRhythm): boolean {
    return unit === 'day' || unit === 'week';
}

function countsInMonth(position: ast.Position | undefined): boolean {
    return position !== undefined && (position.$type !== 'WeekdayPosition' || position.ordinal !== undefined);
}
