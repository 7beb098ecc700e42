import { actionOverdue } from './action-overdue.ts';
import { agendaOverrun } from './agenda-overrun.ts';
import { answersLate } from './answers-late.ts';
import { cadenceAnchorCycle } from './cadence-anchor-cycle.ts';
import { cadenceCount } from './cadence-count.ts';
import { cadenceEmpty } from './cadence-empty.ts';
import { cadencePosition } from './cadence-position.ts';
import { cadenceUnreachable } from './cadence-unreachable.ts';
import { chairAbsent } from './chair-absent.ts';
import { chairMissing } from './chair-missing.ts';
import { contractFollowUp } from './contract-follow-up.ts';
import { contractOnOperational } from './contract-on-operational.ts';
import { dateNotWorkday } from './date-not-workday.ts';
import { dateOutsideContract } from './date-outside-contract.ts';
import { dialogueDimensions } from './dialogue-dimensions.ts';
import { dialogueDuringProcurement } from './dialogue-during-procurement.ts';
import { dialogueOutsidePhase } from './dialogue-outside-phase.ts';
import { directProcurementLimit } from './direct-procurement-limit.ts';
import { directProcurementVisibility } from './direct-procurement-visibility.ts';
import { duplicateLevel } from './duplicate-level.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicatePhase } from './duplicate-phase.ts';
import { earlyDialogueMissing } from './early-dialogue-missing.ts';
import { emptyLevel } from './empty-level.ts';
import { escalationCycleSlow } from './escalation-cycle-slow.ts';
import { escalationMissing } from './escalation-missing.ts';
import { escalationOrder } from './escalation-order.ts';
import { escalationSkipsLevel } from './escalation-skips-level.ts';
import { escalationToMissingLevel } from './escalation-to-missing-level.ts';
import { exceptionWithoutOccurrence } from './exception-without-occurrence.ts';
import { foreignParticipant } from './foreign-participant.ts';
import { forumDateUnknown } from './forum-date-unknown.ts';
import { frameworkTooLong } from './framework-too-long.ts';
import { functionNotHeld } from './function-not-held.ts';
import { goodsDeliveryMeetings } from './goods-delivery-meetings.ts';
import { goodsDeliveryOverGoverned } from './goods-delivery-over-governed.ts';
import { governanceMissing } from './governance-missing.ts';
import { heldUnplanned } from './held-unplanned.ts';
import { importNotFound } from './import-not-found.ts';
import { innovationProcedure } from './innovation-procedure.ts';
import { internalError } from './internal-error.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidNumber } from './invalid-number.ts';
import { invalidTime } from './invalid-time.ts';
import { invalidValue } from './invalid-value.ts';
import { inviteUsers } from './invite-users.ts';
import { levelContinuity } from './level-continuity.ts';
import { meetingCollision } from './meeting-collision.ts';
import { meetingMissed } from './meeting-missed.ts';
import { milestoneOrder } from './milestone-order.ts';
import { milestonePhase } from './milestone-phase.ts';
import { minutesMissing } from './minutes-missing.ts';
import { missingProperty } from './missing-property.ts';
import { mixedLanguages } from './mixed-languages.ts';
import { nameExpected } from './name-expected.ts';
import { negotiationNotAllowed } from './negotiation-not-allowed.ts';
import { oneOffOverGoverned } from './one-off-over-governed.ts';
import { oneSidedMeeting } from './one-sided-meeting.ts';
import { operationalCadence } from './operational-cadence.ts';
import { operationalParticipants } from './operational-participants.ts';
import { optionDecisionMissing } from './option-decision-missing.ts';
import { partnershipLevels } from './partnership-levels.ts';
import { phaseOrder } from './phase-order.ts';
import { repeatedProperty } from './repeated-property.ts';
import { requirementUnmet } from './requirement-unmet.ts';
import { reversedPeriod } from './reversed-period.ts';
import { roleVacant } from './role-vacant.ts';
import type { Rule } from './rule.ts';
import { sameParty } from './same-party.ts';
import { standstillShort } from './standstill-short.ts';
import { strategicCadence } from './strategic-cadence.ts';
import { strategicDeliveryLevels } from './strategic-delivery-levels.ts';
import { strategicParticipants } from './strategic-participants.ts';
import { syntax } from './syntax.ts';
import { tacticalCadence } from './tactical-cadence.ts';
import { tacticalParticipants } from './tactical-participants.ts';
import { unknownWord } from './unknown-word.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unusedDeclaration } from './unused-declaration.ts';
import { unusedImport } from './unused-import.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** Every rule, in the order of the reference page. Adding a rule is one file and one line here. */
export const rules: readonly Rule[] = [
    // Text and references
    syntax,
    unknownWord,
    nameExpected,
    invalidDate,
    invalidTime,
    invalidNumber,
    invalidValue,
    reversedPeriod,
    unresolvedReference,
    duplicateName,
    importNotFound,
    repeatedProperty,
    missingProperty,
    // The deal
    sameParty,
    directProcurementLimit,
    innovationProcedure,
    frameworkTooLong,
    governanceMissing,
    oneOffOverGoverned,
    unusedDeclaration,
    unusedImport,
    mixedLanguages,
    // Levels
    strategicDeliveryLevels,
    goodsDeliveryMeetings,
    goodsDeliveryOverGoverned,
    partnershipLevels,
    duplicateLevel,
    emptyLevel,
    levelContinuity,
    // Cadence
    operationalCadence,
    tacticalCadence,
    strategicCadence,
    cadencePosition,
    optionDecisionMissing,
    contractFollowUp,
    cadenceCount,
    cadenceUnreachable,
    cadenceEmpty,
    cadenceAnchorCycle,
    dateNotWorkday,
    dateOutsideContract,
    exceptionWithoutOccurrence,
    meetingCollision,
    // Participants
    operationalParticipants,
    tacticalParticipants,
    strategicParticipants,
    inviteUsers,
    oneSidedMeeting,
    foreignParticipant,
    functionNotHeld,
    roleVacant,
    chairAbsent,
    chairMissing,
    // Agenda, minutes, requirements, escalation
    contractOnOperational,
    agendaOverrun,
    minutesMissing,
    requirementUnmet,
    escalationMissing,
    escalationOrder,
    escalationSkipsLevel,
    escalationToMissingLevel,
    escalationCycleSlow,
    // Dialogue around the procurement
    phaseOrder,
    duplicatePhase,
    dialogueOutsidePhase,
    dialogueDuringProcurement,
    negotiationNotAllowed,
    earlyDialogueMissing,
    directProcurementVisibility,
    dialogueDimensions,
    milestoneOrder,
    milestonePhase,
    answersLate,
    standstillShort,
    forumDateUnknown,
    // What was held
    actionOverdue,
    meetingMissed,
    heldUnplanned,
    // The machinery's own
    unusedSuppression,
    internalError,
];
