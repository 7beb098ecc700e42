/** The only door to the language: hosts (server, command line, tests) import from here. */

export { countries } from './catalogue/countries.ts';
export { spokespersons } from './catalogue/dialogue-skeletons.ts';
export { newPlan } from './catalogue/new-plan/new-plan.ts';
export { procedures } from './catalogue/procedures.ts';
export {
    cadenceOf,
    functionsOn,
    type MeetingSkeleton,
    typicalCadences,
    typicalEscalations,
    typicalMeetings,
} from './catalogue/skeletons.ts';
export { thresholds } from './catalogue/thresholds.ts';
export type { Export, ExportOptions, ToldPlan } from './exports/export.ts';
export { exports } from './exports/index.ts';
export { scheduleCsv } from './exports/schedule-csv.ts';
export { scheduleTable } from './exports/schedule-table.ts';
export { isMeant, type Who } from './exports/who.ts';
export { formatChanges } from './format/format-changes.ts';
export { type FormatServices, formatText } from './format/format-text.ts';
export type * as ast from './generated/ast.ts';
export { DialogGeneratedModule, DialogGeneratedSharedModule } from './generated/module.ts';
export type { Imported } from './imports/import.ts';
export { imports } from './imports/index.ts';
export { fill, render, translate } from './l10n/render.ts';
export { buildDuration } from './model/build-common.ts';
export { buildForum } from './model/build-forum.ts';
export { buildPlan } from './model/build-plan.ts';
export { clockOf, minutesIn, minutesOf } from './model/clock-minutes.ts';
export { optionPeriods } from './model/contract-dates.ts';
export { isUnderLou } from './model/is-under-lou.ts';
export type { Meeting } from './model/meeting.ts';
export type { Closure, Holder, Organisation, Participant, Person, Role } from './model/parties.ts';
export type * as plan from './model/plan.ts';
export { rolesInUse } from './model/roles-in-use.ts';
export { isAt } from './model/source.ts';
export { homeZone } from './model/time-zone.ts';
export { builtinFiles, createDialogServices, type DialogServices, dialogModule, dialogSharedModule } from './module.ts';
export type { Clipboard } from './paste/copied-table.ts';
export { pasteTable } from './paste/paste-table.ts';
export { planFileSchema } from './print/plan-file.ts';
export { type Held, holdOn, holdOnTexts, type Reach } from './refactorings/hold-on.ts';
export { type KindOfOffer, refactoringsAt } from './refactorings/refactorings-at.ts';
export { importedDocuments, importTarget, importTargets } from './references/imports.ts';
export { type Declared, declaredNames, ownerOf } from './references/names.ts';
export { namesBeside } from './references/names-beside.ts';
export { usages } from './references/usages.ts';
export { builtinScheme, type VisibleNames } from './references/visible-names.ts';
export { walk } from './references/walk.ts';
export { type CheckOptions, checkPlan, type RuleSetting } from './rules/check-plan.ts';
export type { Args, Finding, Place, Severity } from './rules/finding.ts';
export { importLine } from './rules/import-line.ts';
export { rules } from './rules/index.ts';
export { mendTogether } from './rules/mend-together.ts';
export { offersOf, type TitledOffer } from './rules/offers-of.ts';
export type { Rule, TextChange } from './rules/rule.ts';
export type { RuleContext } from './rules/rule-context.ts';
export { rulePage } from './rules/rule-page.ts';
export { ruleSettingValues } from './rules/rule-settings.ts';
export { reasonText, type Silencing, silencing } from './rules/silencing.ts';
export { skeletonName } from './rules/skeleton-name.ts';
export { suppressionsOf } from './rules/suppressions.ts';
export { type WorkspaceSchedules, workspaceSchedules } from './rules/workspace-schedules.ts';
export { attendeesFor, attendeesOf, callsOf } from './schedule/attendees.ts';
export { calendarOf, type DealCalendar } from './schedule/calendar-of.ts';
export { daysBetween, nextDay, sameInMonth, weekNumber } from './schedule/day-facts.ts';
export { dayOf, weekdayOf } from './schedule/days.ts';
export { nextPeriod } from './schedule/forum-periods.ts';
export { layOutDeal, zoneOf } from './schedule/lay-out-deal.ts';
export { namedPeriod, namedWeeks } from './schedule/named-periods.ts';
export { countPerContractYear, meetingLoad, type YearlyCount } from './schedule/per-contract-year.ts';
export type {
    Attendee,
    DealSchedule,
    MeetingSchedule,
    NoWorkday,
    Occurrence,
    OccurrenceReason,
    OccurrenceStatus,
} from './schedule/schedule.ts';
export { scheduleOf } from './schedule/schedule-of.ts';
export { takesPlace } from './schedule/takes-place.ts';
export { upcoming } from './schedule/upcoming.ts';
export type { Expectation } from './syntax/expectation.ts';
export { type ExpectationServices, expectationStart, expectationsAfter } from './syntax/expectations.ts';
export { planLanguage } from './syntax/language-of.ts';
export type { DialogLexer } from './syntax/lexer.ts';
export { isLexicalReport, type Token } from './syntax/lexical-report.ts';
export { currencies, readDate } from './syntax/literals.ts';
export { mayRepeat } from './syntax/may-repeat.ts';
export { nearest } from './syntax/nearest.ts';
export { channelViews, forumViews } from './views/arena-views.ts';
export { type Change, changesBetween } from './views/changes/changes-between.ts';
export { changesMarkdown, changesText } from './views/changes/changes-text.ts';
export { dealFacts } from './views/deal-facts.ts';
export { describeDuration } from './views/describe-duration.ts';
export { describeMoney } from './views/describe-money.ts';
export { dayInProse, describeOccurrence } from './views/describe-occurrence.ts';
export { participantInProse } from './views/describe-participant.ts';
export { describeNoWorkday } from './views/describe-reason.ts';
export { editionOf, holdsInternal } from './views/edition.ts';
export { dateInProse, periodInTable } from './views/format-date.ts';
export { governanceMatrix } from './views/governance-matrix.ts';
export { levelInProse } from './views/level-in-prose.ts';
export { milestoneInProse } from './views/milestone-in-prose.ts';
export { oneLine, steeringLetters } from './views/one-line.ts';
export { organisationViews } from './views/organisation-views.ts';
export { phases } from './views/phases.ts';
export type { ViewName } from './views/pictures/picture.ts';
export { picturedYears } from './views/pictures/pictured-year.ts';
export { previewPlan } from './views/preview.ts';
export { type Placeholder, say } from './views/say.ts';
export { type ScheduleRow, scheduleRows } from './views/schedule-rows.ts';
export { texts } from './views/texts.ts';
export { titleOf } from './views/title-of.ts';
export { weekdayInProse } from './views/weekday-in-prose.ts';
export { formsAt } from './vocabulary/forms-at.ts';
export type { Lexicon } from './vocabulary/lexicon.ts';
export { meaningOf, meaningTexts } from './vocabulary/meanings.ts';
export { rewriteWords } from './vocabulary/rewrite-words.ts';
export { isWord, type Word } from './vocabulary/words.ts';
