import type { ClientCapabilities } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

/** What a client can do, as it said at the start. */
export interface ClientAbilities {
    /** Whether it sends texts of files that are asked for later on, beside the plans. */
    readonly syncsMore: boolean;
    /** Whether a change may make a file. */
    readonly createsFiles: boolean;
    /** Whether a change may have a place to fill in. */
    readonly fillsIn: boolean;
    /** Whether what it completes may have places to fill in. */
    readonly takesSnippets: boolean;
    /** Whether it leads from a finding's code to its page. */
    readonly opensPages: boolean;
    /** Whether it checks settings files by the schema itself. */
    readonly validatesSettings: boolean;
}

export function clientAbilities(capabilities: ClientCapabilities, options: InitializationOptions = {}): ClientAbilities {
    const { textDocument, workspace } = capabilities;
    const edits = workspace?.workspaceEdit;
    return {
        syncsMore: textDocument?.synchronization?.dynamicRegistration === true,
        createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
        fillsIn: edits?.documentChanges === true && edits.snippetEditSupport === true,
        takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
        opensPages: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
        validatesSettings: options.validatesSettings === true,
    };
}
