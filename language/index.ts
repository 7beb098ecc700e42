/** The only door to the language: hosts (server, command line, tests) import from here. */
export { render, translate } from './l10n/render.ts';
export { buildPlan } from './model/build-plan.ts';
export { builtinFiles, createDialogServices, type DialogServices, dialogModule } from './module.ts';
export { type CheckOptions, checkPlan, type RuleSetting } from './rules/check-plan.ts';
export type { Finding, Severity } from './rules/finding.ts';
export { rules } from './rules/index.ts';
export type { Rule } from './rules/rule.ts';
export type { RuleContext } from './rules/rule-context.ts';
