import type { Suite } from './coverage.ts';

/**
 * Who may import whom inside language/: to each part (a folder or file of language/) the other parts it may know. Text flows one way, from
 * vocabulary to exports; a part that is not listed is refused.
 */
export const allowedInLanguage: Readonly<Record<string, readonly string[]>> = {
    vocabulary: ['generated'],
    syntax: ['generated', 'vocabulary'],
    references: ['generated', 'vocabulary', 'syntax'],
    model: ['generated', 'vocabulary', 'syntax', 'references'],
    catalogue: ['generated', 'vocabulary', 'syntax', 'model'],
    schedule: ['generated', 'vocabulary', 'syntax/literals.ts', 'model', 'catalogue'],
    // What a finding is made of, so that it can be said in the reader's language.
    l10n: ['vocabulary', 'rules/finding.ts', 'rules/rule.ts'],
    rules: ['generated', 'vocabulary', 'syntax', 'references', 'model', 'catalogue', 'schedule', 'l10n'],
    refactorings: ['generated', 'vocabulary', 'syntax', 'references', 'model', 'schedule', 'rules', 'print/written.ts'],
    paste: ['generated', 'vocabulary', 'syntax', 'references', 'model', 'rules', 'refactorings/node-at.ts', 'format', 'l10n'],
    views: ['generated', 'vocabulary', 'syntax/literals.ts', 'model', 'catalogue', 'schedule', 'l10n'],
    exports: ['generated', 'vocabulary', 'syntax/literals.ts', 'model', 'catalogue', 'schedule', 'l10n', 'views', 'print'],
    format: ['generated', 'vocabulary', 'syntax'],
    // A plan as data that can leave and come back, and as text.
    print: ['vocabulary', 'syntax/literals.ts', 'references/visible-names.ts', 'model'],
    imports: [
        'generated',
        'vocabulary',
        'syntax/literals.ts',
        'model',
        'format',
        'print',
        'paste',
        'l10n',
        'exports/xlsx/xlsx-bytes.ts',
    ],
    'text-mate': ['generated', 'vocabulary', 'syntax/literals.ts'],
    'module.ts': ['generated', 'vocabulary', 'syntax', 'references', 'catalogue'],
    'index.ts': [
        'generated',
        'vocabulary',
        'syntax',
        'references',
        'model',
        'catalogue',
        'schedule',
        'rules',
        'refactorings',
        'paste',
        'l10n',
        'views',
        'exports',
        'format',
        'print',
        'imports',
        'module.ts',
    ],
};

/** To each composition root, the entry points that may import it. */
export const entryPoints: Readonly<Record<string, readonly string[]>> = {
    'language/module.ts': ['language/index.ts'],
    'server/module.ts': ['server/main.ts', 'server/main.browser.ts', 'server/cli/import.ts', 'server/cli/load-plans.ts'],
    'client/start-extension.ts': ['client/extension.ts', 'client/extension.browser.ts'],
};

/** Files whose form is given by others: a configuration, and what plans are to TypeScript. */
export const defaultExportsAllowed: readonly string[] = ['language/files.d.ts'];

/** Files that are tested together, where they meet their user. */
export const suites: readonly Suite[] = [
    { covers: 'language/text-mate/', suite: 'test/syntaxes/text-mate-grammar.test.ts' },
    // Whole plans with every finding marked: nothing of this could be wrong without one too many or too few.
    { covers: 'language/references/', suite: 'test/conformance.test.ts' },
    { covers: 'language/syntax/plan-document-factory.ts', suite: 'test/server/workspace/editing.test.ts' },
    { covers: 'language/module.ts', suite: 'test/conformance.test.ts' },
    { covers: 'language/rules/check-plan.ts', suite: 'test/conformance.test.ts' },
    // What needs an editor is tested in a real one, never against an imitation.
    { covers: 'client/', importing: 'vscode', suite: 'test/e2e/extension-host/index.ts' },
    { covers: 'client/', importing: 'vscode-languageclient', suite: 'test/e2e/extension-host/index.ts' },
    { covers: 'client/preview/webview/', suite: 'test/e2e/run-ui.mjs' },
    // The server's own machinery is what every test at the protocol's boundary goes through.
    { covers: 'server/workspace/', suite: 'test/server/features/definition.test.ts' },
    { covers: 'server/features/index.ts', suite: 'test/server/features/definition.test.ts' },
    { covers: 'server/language-server.ts', suite: 'test/server/features/definition.test.ts' },
    // What is told of each construct, compared to the letter.
    { covers: 'server/features/hover/follows/', suite: 'test/server/features/hover/follows.test.ts' },
    { covers: 'language/views/level-in-prose.ts', suite: 'test/server/features/hover/follows.test.ts' },
    { covers: 'language/views/milestone-in-prose.ts', suite: 'test/server/features/hover/follows.test.ts' },
    { covers: 'language/schedule/day-facts.ts', suite: 'test/server/features/hover/follows.test.ts' },
    // What every picture says, of every realistic plan, and each as it was looked at.
    { covers: 'language/views/pictures/', suite: 'test/language/views/pictures/pictures.test.ts' },
    // Whole annexes, compared to the letter.
    { covers: 'language/views/annex/', suite: 'test/language/views/annex/annex-of.test.ts' },
    // Each form of export, as others read it back.
    { covers: 'language/exports/', suite: 'test/language/exports/editions.test.ts' },
    // Whole plans after a move, and their schedules.
    { covers: 'language/refactorings/hold-on.ts', suite: 'test/server/features/move-meeting.test.ts' },
    // Whole plans after a paste, compared to the letter.
    { covers: 'language/paste/', suite: 'test/server/features/paste-table.test.ts' },
    // Whole outputs of the command, compared to the letter.
    { covers: 'language/exports/schedule-', suite: 'test/server/cli/schedule.test.ts' },
    { covers: 'language/views/schedule-rows.ts', suite: 'test/server/cli/schedule.test.ts' },
    { covers: 'server/cli/', suite: 'test/server/cli/check.test.ts' },
];
