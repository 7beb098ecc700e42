import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { open } from './open.ts';

/** Forms of deal properties that no Swedish form equals. */
const ENGLISH = [
    'buyer',
    'supplier',
    'type',
    'delivery',
    'procedure',
    'value',
    'contract',
    'phase',
    'governance',
    'purpose',
    'internal',
];

export function completion(): void {
    it('offers Swedish words in a Swedish plan, and no English ones', async () => {
        const { document } = await open('varor.dialog');
        const labels = await labelsAt(document, /^ {2}(?=beställare)/m);
        for (const word of ['syfte', 'ramavtal', 'fas']) {
            assert.ok(labels.includes(word), `${word} among ${labels.join(', ')}`);
        }
        assert.deepEqual(
            labels.filter((label) => ENGLISH.includes(label)),
            [],
        );
    });

    it('offers English words in an English plan', async () => {
        const { document } = await open('service.dialog');
        const labels = await labelsAt(document, /^ {2}(?=buyer)/m);
        assert.ok(labels.includes('purpose'), labels.join(', '));
        assert.ok(!labels.includes('syfte'), labels.join(', '));
    });

    it('offers only organisations as a supplier: those at hand before those of other plans', async () => {
        const { document } = await open('service.dialog');
        const proposed = await itemsAt(document, /^ {2}supplier {2}/m);
        const inOrder = proposed.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(labelOf);
        assert.deepEqual(inOrder.slice(0, 2).toSorted(), ['NordIT', 'Region']);
        assert.deepEqual(inOrder.slice(2).toSorted(), ['Firma', 'Ingen', 'Kommun', 'Papper']);
    });
}

/** The texts of what is proposed at the end of what `before` matches. */
async function labelsAt(document: vscode.TextDocument, before: RegExp): Promise<string[]> {
    return (await itemsAt(document, before)).map(labelOf);
}

/** What is proposed at the end of what `before` matches. */
async function itemsAt(document: vscode.TextDocument, before: RegExp): Promise<vscode.CompletionItem[]> {
    const match = before.exec(document.getText());
    assert.ok(match);
    const position = document.positionAt(match.index + match[0].length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
    );
    return list.items.filter((item) => !isContributedSnippet(item));
}

function labelOf({ label }: vscode.CompletionItem): string {
    return typeof label === 'string' ? label : label.label;
}

/** Snippets of a manifest know neither the place nor the language of a plan: VS Code offers all of them everywhere. */
function isContributedSnippet({ kind, label }: vscode.CompletionItem): boolean {
    return kind === vscode.CompletionItemKind.Snippet && typeof label === 'object' && label.description !== undefined;
}
