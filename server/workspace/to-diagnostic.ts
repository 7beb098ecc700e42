import { type LangiumDocument, type LangiumDocuments, URI } from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Finding, type Lexicon, render, type Severity } from '../../language/index.ts';
import { rulePageUri } from './rule-page-uri.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    info: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it, in the reader's language. */
export function toDiagnostic(
    finding: Finding,
    document: LangiumDocument,
    language: string,
    lexicon: Lexicon,
    documents: LangiumDocuments,
    opensPages: boolean,
): Diagnostic {
    const rangeIn = (
        text: LangiumDocument['textDocument'],
        { offset, end }: { readonly offset: number; readonly end: number },
    ) => ({
        start: text.positionAt(offset),
        end: text.positionAt(end),
    });
    const related = finding.related.flatMap((one) => {
        const other = documents.getDocument(URI.parse(one.uri));
        return other
            ? [
                  {
                      location: { uri: one.uri, range: rangeIn(other.textDocument, one) },
                      message: render(one.message, one.args, language, lexicon),
                  },
              ]
            : [];
    });
    return {
        range: rangeIn(document.textDocument, finding),
        severity: severities[finding.severity],
        code: finding.code,
        ...(opensPages ? { codeDescription: { href: rulePageUri(finding.code, language) } } : {}),
        source: 'dialogplan',
        message: render(finding.message, finding.args, language, lexicon),
        ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
        ...(related.length > 0 ? { relatedInformation: related } : {}),
    };
}
