import type * as ast from '../generated/ast.ts';
import { buildPeriod } from '../model/build-common.ts';
import type { IsoDate } from '../model/values.ts';
import { placeOfProperty } from './place.ts';
import type { Offer } from './rule.ts';
import { writtenMilestones } from './written-milestones.ts';

/** What it takes to move a milestone to a later day; nothing where it would then lie outside its phase, or after the next milestone. */
export function moveMilestone(milestone: ast.Milestone, date: IsoDate): readonly Offer[] {
    const phase = milestone.$container;
    const period = buildPeriod(phase.start, phase.end);
    const milestones = writtenMilestones(phase.$container);
    const next = milestones[milestones.findIndex(({ node }) => node === milestone) + 1];
    if ((period && date > period.end) || (next && date > next.date)) return [];
    return [{ args: { date }, changes: [{ ...placeOfProperty(milestone, 'date'), text: date }] }];
}
