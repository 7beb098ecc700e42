import { thresholds } from '../catalogue/thresholds.ts';
import type { LevelKind } from '../generated/ast.ts';
import { anchorName } from '../model/anchors.ts';
import type { CadenceStep, Meeting } from '../model/meeting.ts';
import { inParts } from '../model/nominal-year.ts';
import type { Deal } from '../model/plan.ts';
import { rateOf, stepRate } from '../model/rate.ts';

/** How often the meetings of a level are held, in times a year, and for how many months they may begin otherwise. */
export interface Frequency {
    readonly least: number;
    readonly most: number;
    readonly runIn: number;
}

export const frequencies: Readonly<Record<LevelKind, Frequency>> = {
    operational: {
        least: thresholds.operationalLeast.value,
        most: thresholds.operationalMost.value,
        runIn: thresholds.operationalRunIn.value,
    },
    tactical: {
        least: thresholds.tacticalLeast.value,
        most: thresholds.tacticalMost.value,
        runIn: thresholds.tacticalRunIn.value,
    },
    strategic: {
        least: thresholds.strategicLeast.value,
        most: thresholds.strategicMost.value,
        runIn: thresholds.strategicRunIn.value,
    },
};

/** The steps by which a meeting is judged: the last, and the earlier ones that last beyond the running-in. */
export function judgedSteps({ cadence }: Meeting, { runIn }: Frequency): readonly CadenceStep[] {
    const limit = inParts({ amount: runIn, unit: 'month' });
    let end = 0;
    return cadence.filter(({ first }, index) => {
        // A step that does not say how long it lasts has a finding of its own.
        end += first ? inParts(first) : 0;
        return end > limit || index === cadence.length - 1;
    });
}

/** Whether a meeting is held more often than is usual. One that hangs on another follows that one, which is judged itself. */
export function isTooOften(step: CadenceStep, deal: Deal, { most }: Frequency): boolean {
    return anchorName(step.rhythm) === undefined && (stepRate(step, deal) ?? 0) > most;
}

/** Whether a step alone is held less often than is usual. Where its rate can't be told, it isn't. */
export function isTooSeldom(step: CadenceStep, deal: Deal, { least }: Frequency): boolean {
    return (stepRate(step, deal) ?? least) < least;
}

/** The meetings that are held more often than is usual. */
export function heldTooOften<M extends { readonly meeting: Meeting }>(
    meetings: readonly M[],
    deal: Deal,
    frequency: Frequency,
): readonly M[] {
    return meetings.filter(({ meeting }) => judgedSteps(meeting, frequency).some((step) => isTooOften(step, deal, frequency)));
}

/** Whether meetings are, all together, held less than a number of times a year. Where one's rate can't be told, they aren't. */
export function meetTooSeldom(meetings: readonly { readonly meeting: Meeting }[], deal: Deal, least: number): boolean {
    return meetings.reduce((sum, { meeting }) => sum + (rateOf(meeting, deal) ?? least), 0) < least;
}
