import * as vscode from 'vscode';

/** The problems of a document as `line code`, lines 1-based, in order: what a test compares. Hints are left out unless asked for. */
export function findings(uri: vscode.Uri, least = vscode.DiagnosticSeverity.Information): string[] {
    return vscode.languages
        .getDiagnostics(uri)
        .filter(({ severity }) => severity <= least)
        .toSorted((one, other) => one.range.start.compareTo(other.range.start))
        .map(({ range, code }) => `${range.start.line + 1} ${typeof code === 'object' ? code.value : code}`);
}
