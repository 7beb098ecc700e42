import {
    DiagnosticSeverity,
    type Disposable,
    Disposable as Disposables,
    LanguageStatusSeverity,
    type LogOutputChannel,
    languages,
    type Uri,
    window,
} from 'vscode';
import type { ServerConnection } from './server-connection.ts';
import { texts } from './texts.ts';
import { userLanguage } from './user-language.ts';

/** Beside the name of the language, of the plan in front: what is found in it, and its next meeting. */
export function planStatus(server: ServerConnection, channel: LogOutputChannel): Disposable {
    const selector = { language: 'dialog' };
    const findings = languages.createLanguageStatusItem('dialogplan.findings', selector);
    const schedule = languages.createLanguageStatusItem('dialogplan.schedule', selector);
    /** That of the plan, as soon as it is known. */
    let language = userLanguage();
    const planInEditor = (): Uri | undefined => {
        const document = window.activeTextEditor?.document;
        return document?.languageId === 'dialog' ? document.uri : undefined;
    };

    function countFindings(): void {
        const plan = planInEditor();
        if (!plan) return;
        const severities = languages.getDiagnostics(plan).map(({ severity }) => severity);
        const count = (wanted: DiagnosticSeverity) => severities.filter((severity) => severity === wanted).length;
        const [errors, warnings, infos] = [
            count(DiagnosticSeverity.Error),
            count(DiagnosticSeverity.Warning),
            count(DiagnosticSeverity.Information),
        ];
        const told = texts(language).status;
        findings.name = told.findings;
        findings.text = told.counted(errors, warnings, infos);
        findings.severity =
            errors > 0
                ? LanguageStatusSeverity.Error
                : warnings > 0
                  ? LanguageStatusSeverity.Warning
                  : LanguageStatusSeverity.Information;
        findings.command = { command: 'workbench.actions.view.problems', title: told.showProblems };
    }

    async function tellNext(): Promise<void> {
        const plan = planInEditor();
        if (!plan) return;
        try {
            const { language: own, next, none } = await server.planStatus({ uri: plan.toString() });
            if (planInEditor()?.toString() !== plan.toString()) return;
            language = own;
            countFindings();
            const told = texts(language).status;
            schedule.name = told.schedule;
            schedule.text = next?.text ?? none;
            schedule.detail = next?.deal;
            schedule.command = { command: 'dialogplan.openPreviewToSide', title: told.openPreview, arguments: [plan] };
        } catch (error) {
            // A plan that was closed meanwhile has no next meeting to tell of.
            channel.debug(`Status: ${String(error)}`);
        }
    }

    function tell(): void {
        countFindings();
        void tellNext();
    }

    const listeners = Disposables.from(
        findings,
        schedule,
        window.onDidChangeActiveTextEditor(tell),
        languages.onDidChangeDiagnostics(({ uris }) => {
            if (uris.some((uri) => uri.toString() === planInEditor()?.toString())) countFindings();
        }),
        server.onPlanChanged(({ uri }) => {
            if (uri === planInEditor()?.toString()) void tellNext();
        }),
        server.onReady(tell),
    );
    tell();
    return listeners;
}
