import { cadenceToDates } from './cadence-to-dates.ts';
import { datesToCadence } from './dates-to-cadence.ts';
import { extractOrganisation } from './extract-organisation.ts';
import { inlineFunction } from './inline-function.ts';
import { inlineRole } from './inline-role.ts';
import { inlineRoleEverywhere } from './inline-role-everywhere.ts';
import { moveMeeting } from './move-meeting.ts';
import type { Refactoring } from './refactoring.ts';
import { splitPortfolio } from './split-portfolio.ts';

/** Every refactoring, in the order in which an editor shows them. */
export const refactorings: readonly Refactoring[] = [
    extractOrganisation,
    inlineRole,
    inlineFunction,
    inlineRoleEverywhere,
    moveMeeting,
    splitPortfolio,
    datesToCadence,
    cadenceToDates,
];
