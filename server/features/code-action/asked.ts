import type { LangiumDocument } from 'langium';
import type { CodeActionKind, Diagnostic, Range } from 'vscode-languageserver';
import type { Args, Finding } from '../../../language/index.ts';
import type { Checked } from '../../workspace/plan-validator.ts';

/** What an editor asks for: the piece of a plan its user stands on, and what is wrong there. */
export interface Asked extends Checked {
    readonly document: LangiumDocument;
    readonly range: Range;
    /** The findings asked about, each with the diagnostic that shows it. */
    readonly shown: readonly { readonly finding: Finding; readonly diagnostic: Diagnostic }[];
    /** Whether actions of a kind are wanted; `explicitly` when it was asked for by name. */
    wants(kind: CodeActionKind, explicitly?: 'explicitly'): boolean;
    /** A title in the language of the reader. */
    say(text: string, args: Args): string;
}
