/** The only door to the language: hosts (server, command line, tests) import from here. */

export type * as ast from './generated/ast.ts';
export { DialogGeneratedModule, DialogGeneratedSharedModule } from './generated/module.ts';
export { render, translate } from './l10n/render.ts';
export { buildPlan } from './model/build-plan.ts';
export { builtinFiles, createDialogServices, type DialogServices, dialogModule } from './module.ts';
export { importedDocuments, importTarget, importTargets } from './references/imports.ts';
export { usages } from './references/usages.ts';
export { builtinScheme, type VisibleNames } from './references/visible-names.ts';
export { type CheckOptions, checkPlan, type RuleSetting } from './rules/check-plan.ts';
export type { Finding, Severity } from './rules/finding.ts';
export { rules } from './rules/index.ts';
export type { Rule, TextChange } from './rules/rule.ts';
export type { RuleContext } from './rules/rule-context.ts';
export { planLanguage } from './syntax/language-of.ts';
export type { Lexicon } from './vocabulary/lexicon.ts';
export type { DialogLexer } from './syntax/lexer.ts';
export { type Expectation, type ExpectationServices, expectationStart, expectationsAfter } from './syntax/expectations.ts';
export { isLexicalReport, type Token } from './syntax/lexical-report.ts';
export { type Declared, ownerOf } from './references/names.ts';
export { declaredNames } from './references/names.ts';
export { walk } from './references/walk.ts';
export { nearest } from './syntax/nearest.ts';
export { readDate } from './syntax/literals.ts';
