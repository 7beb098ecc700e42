import { onTestFinished } from 'vitest';
import type { ClientCapabilities, CodeAction, TextEdit } from 'vscode-languageserver';
import { applied } from './applied.ts';
import { type LspClient, startClient } from './lsp-client.ts';
import type { FileContent } from './memory-files.ts';

/** A workspace with `plan.dialog` open, and what is offered about its findings. */
export interface Offering {
    readonly client: LspClient;
    /** The actions offered for the findings of a rule, by title; for all findings without a code. */
    actions(code?: string, only?: readonly string[]): Promise<ReadonlyMap<string, CodeAction>>;
    /** The text of the plan after an action's plain edits. */
    after(action: CodeAction | undefined): string;
    /** The codes of what is found in the plan, in text order. */
    codes(): Promise<readonly unknown[]>;
}

export interface OfferingOptions {
    readonly files?: Readonly<Record<string, FileContent>>;
    readonly settings?: object;
    readonly capabilities?: ClientCapabilities;
}

export async function offering(plan: string, { files, settings, capabilities }: OfferingOptions = {}): Promise<Offering> {
    const client = await startClient({ ...files, 'plan.dialog': plan }, settings, capabilities);
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    const uri = client.uri('plan.dialog');
    return {
        client,
        async actions(code, only) {
            const diagnostics = (await client.diagnostics('plan.dialog')).filter(
                (one) => code === undefined || one.code === code,
            );
            const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
            const found = await client.request<CodeAction[]>('textDocument/codeAction', {
                textDocument: { uri },
                range,
                context: { diagnostics, only },
            });
            return new Map(found.map((action) => [action.title, action]));
        },
        after: (action) => applied(client.text('plan.dialog'), (action?.edit?.changes?.[uri] ?? []) as TextEdit[]),
        codes: async () => (await client.diagnostics('plan.dialog')).map(({ code }) => code),
    };
}
