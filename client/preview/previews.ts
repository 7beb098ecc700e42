import { Disposable, type LogOutputChannel, Uri, type WebviewPanel, window, workspace } from 'vscode';
import { fileName } from '../file-name.ts';
import type { ServerConnection } from '../server-connection.ts';
import { followSaved } from './follow-saved.ts';
import { loadPage } from './load-page.ts';
import { movedUri } from './moved-uri.ts';
import { pageOptions } from './page-options.ts';
import { isPageState } from './page-state.ts';
import { createPanel, type Panel, type Restored } from './panel.ts';
import type { Placement } from './placement.ts';
import type { Presentation } from './presentation.ts';

/** All open previews, at most one for each plan. */
export interface Previews extends Disposable {
    /** Opens the preview of a plan, or shows the one that is open. */
    readonly open: (uri: Uri, placement: Placement) => void;
    /** The plan whose preview the user has in front, if there is one. */
    readonly inFront: () => Uri | undefined;
    /** What the preview of a plan has on the screen; undefined when it is not open or not drawn yet. */
    readonly drawn: (uri: Uri) => Presentation | undefined;
}

const VIEW_TYPE = 'dialogplan.preview';

export function createPreviews(server: ServerConnection, channel: LogOutputChannel, extension: Uri): Previews {
    const panels = new Set<Panel>();
    const find = (uri: string): Panel | undefined => [...panels].find((panel) => panel.uri().toString() === uri);

    function adopt(panel: WebviewPanel, uri: Uri, restored?: Restored): void {
        const log = (error: unknown): void => channel.error(`Preview: ${String(error)}`);
        const preview = createPanel({ panel, uri, server, log, restored });
        panels.add(preview);
        preview.onDidDispose(() => panels.delete(preview));
        loadPage(panel, uri, extension);
    }

    function open(uri: Uri, placement: Placement): void {
        const preview = find(uri.toString());
        if (preview === undefined) {
            const name = fileName(uri);
            // With the rights from birth: given later they would load the page a second time.
            const options = { ...pageOptions(extension), enableFindWidget: true };
            adopt(window.createWebviewPanel(VIEW_TYPE, name, placement, options), uri);
        } else {
            preview.reveal(placement);
        }
    }

    async function restore(panel: WebviewPanel, state: unknown): Promise<void> {
        if (!isPageState(state)) return panel.dispose();
        panel.webview.options = pageOptions(extension);
        adopt(panel, Uri.parse(state.uri), { presentation: state.presentation, year: state.choices.year });
    }

    const listeners = Disposable.from(
        window.registerWebviewPanelSerializer(VIEW_TYPE, { deserializeWebviewPanel: restore }),
        // Parsed and written anew: two programs may escape the same address differently.
        server.onPlanChanged(({ uri, version }) => {
            const plan = Uri.parse(uri).toString();
            for (const preview of panels) if (preview.uri().toString() === plan) preview.planChanged(version);
        }),
        server.onReady(() => {
            for (const preview of panels) preview.refresh();
        }),
        server.onGaveUp(() => {
            for (const preview of panels) preview.say('unavailable');
        }),
        workspace.onDidRenameFiles(({ files }) => {
            for (const preview of panels) {
                const uri = preview.uri().toString();
                const moved = files
                    .map(({ oldUri, newUri }) => movedUri(uri, oldUri.toString(), newUri.toString()))
                    .find(Boolean);
                if (moved !== undefined) preview.moveTo(Uri.parse(moved));
            }
        }),
        followSaved(find),
    );
    return {
        open,
        inFront: () => [...panels].find((panel) => panel.isActive())?.uri(),
        drawn: (uri) => find(uri.toString())?.drawn(),
        dispose: () => listeners.dispose(),
    };
}
