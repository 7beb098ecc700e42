import { Position, Range, TabInputText, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from 'vscode';

/** Shows a place of the plan in the editor where the plan is open already, else beside the preview, and puts the caret there. */
export async function revealInPlan(
    uri: Uri,
    place: { readonly line: number; readonly character: number },
    previewColumn: ViewColumn | undefined,
): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    const position = document.validatePosition(new Position(place.line, place.character));
    const range = new Range(position, position);
    const viewColumn = columnOf(uri) ?? (previewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
    const editor = await window.showTextDocument(document, { viewColumn, selection: range });
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnOf(uri: Uri): ViewColumn | undefined {
    const same = (other: Uri): boolean => other.toString() === uri.toString();
    const visible = window.visibleTextEditors.find(({ document, viewColumn }) => viewColumn !== undefined && same(document.uri));
    const behind = window.tabGroups.all.find(({ tabs }) =>
        tabs.some(({ input }) => input instanceof TabInputText && same(input.uri)),
    );
    return visible?.viewColumn ?? behind?.viewColumn;
}
