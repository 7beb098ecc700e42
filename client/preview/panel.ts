import { commands, type Disposable, EventEmitter, type Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { Preview, PreviewSection, TextPosition } from '../../server/protocol.ts';
import { fileName } from '../file-name.ts';
import type { ServerConnection } from '../server-connection.ts';
import { type Texts, texts } from '../texts.ts';
import { userLanguage } from '../user-language.ts';
import { type CaretMessage, isPageMessage, type PageMessage, type ShowMessage } from './messages.ts';
import { moveInPlan } from './move-in-plan.ts';
import type { Placement } from './placement.ts';
import { type Presentation, presentation } from './presentation.ts';
import { revealInPlan } from './reveal-in-plan.ts';
import { sectionChanges } from './section-changes.ts';
import { singleFlight } from './single-flight.ts';
import { type TextChange, textChange } from './text-change.ts';
import { watchPlan } from './watch-plan.ts';

/** One preview: a webview that shows one plan and follows it. */
export interface Panel {
    readonly uri: () => Uri;
    /** Whether the user has it in front. */
    readonly isActive: () => boolean;
    readonly reveal: (placement: Placement) => void;
    /** The server has read the plan anew; `version` is that of the text it read. */
    readonly planChanged: (version: number) => void;
    readonly refresh: () => void;
    /** The plan lies elsewhere from now on. */
    readonly moveTo: (uri: Uri) => void;
    /** Keeps what is shown and says why it may be out of date. */
    readonly say: (sentence: Sentence) => void;
    /** What the page has confirmed to have drawn last. */
    readonly drawn: () => Presentation | undefined;
    readonly onDidDispose: (listener: () => void) => Disposable;
}

type Sentence = 'deleted' | 'closed' | 'unavailable';

export interface PanelOptions {
    readonly panel: WebviewPanel;
    readonly uri: Uri;
    readonly server: ServerConnection;
    readonly log: (error: unknown) => void;
    readonly restored?: Restored;
}

/** What is known of a preview from before the window was reloaded. */
export interface Restored {
    /** What it showed. */
    readonly presentation?: Presentation;
    /** The year that its reader chose. */
    readonly year?: number;
}

/** Takes over a webview panel whose page is (being) loaded. */
export function createPanel({ panel, server, log, restored, ...options }: PanelOptions): Panel {
    let uri = options.uri;
    let shown = restored?.presentation;
    let onPage: readonly PreviewSection[] = [];
    let announced = { version: Number.NEGATIVE_INFINITY };
    let serial = 0;
    let unconfirmed: { readonly serial: number; readonly presentation: Presentation } | undefined;
    let drawn: Presentation | undefined;
    let disposed = false;
    /** The year that the reader chose; undefined: that of today. */
    let year = restored?.year;
    /** The text that the sections are made of, as long as it was sound; undefined where it is not known. */
    let shownText: string | undefined;
    /** What became of it, where it is broken now. */
    let change: TextChange | undefined;
    let caret: TextPosition | undefined;
    const disposal = new EventEmitter<void>();

    const say = (sentence: Sentence): void => show({ ...(shown ?? nothing(uri)), note: sentences()[sentence] });
    const sentences = (): Texts['preview'] => texts(shown?.language ?? userLanguage()).preview;

    const refresh = singleFlight(async () => {
        const asked = uri;
        const known = announced;
        const text = textAt(asked);
        const answer = await ask(asked);
        if (disposed || asked !== uri || answer === undefined) return;
        // Late: a newer text was announced meanwhile, and has already asked for another answer. An answer that is older than
        // an announcement before the question is no late one: versions begin anew when a plan is opened anew.
        if (known !== announced && answer.version < announced.version) return;
        // The one that was answered about: typing may have gone on meanwhile.
        const answered = [textAt(asked), text].find((one) => one?.version === answer.version)?.text;
        if (!answer.broken) shownText = answered;
        change = answer.broken && shownText !== undefined && answered !== undefined ? textChange(shownText, answered) : undefined;
        const next = presentation(shown, answer, { brokenNote: sentences().broken, year, change });
        // Sections of a broken text are of the text as it is.
        if (!next.sound) change = undefined;
        show(next);
        if (change !== undefined) showCaret();
    });

    async function ask(plan: Uri): Promise<Preview | undefined> {
        const request = () => server.preview({ uri: plan.toString(), ...(year === undefined ? {} : { year }) });
        try {
            return await request().catch(async () => {
                // The server may not know a plan outside the workspace that no editor shows: opening makes it known.
                await workspace.openTextDocument(plan);
                return request();
            });
        } catch (error) {
            log(error);
            // Without a server the next one to be ready brings the answer.
            if (!disposed && server.isRunning()) say((await exists(plan)) ? 'unavailable' : 'deleted');
            return undefined;
        }
    }

    /** A plan outside the workspace reaches the server through VS Code's document only. */
    async function reread(): Promise<void> {
        try {
            await workspace.openTextDocument(uri);
        } catch (error) {
            log(error);
        }
        void refresh();
    }

    function show(next: Presentation): void {
        if (disposed) return;
        shown = next;
        panel.title = sentences().tab(next.title);
        const changes = sectionChanges(onPage, next.sections);
        onPage = next.sections;
        const { sections: _, ...rest } = next;
        serial += 1;
        unconfirmed = { serial, presentation: next };
        const message: ShowMessage = { type: 'show', serial, ...rest, ...changes };
        void panel.webview.postMessage(message);
    }

    function receive(message: PageMessage): void {
        switch (message.type) {
            case 'wantAll':
                onPage = [];
                if (shown !== undefined) show(shown);
                break;
            case 'year':
                year = message.year;
                void refresh();
                break;
            case 'print':
                // A page inside VS Code may not print; a PDF is what a printer takes.
                void commands.executeCommand('dialogplan.exportPlan', { uri: uri.toString(), format: 'pdf' });
                break;
            case 'move':
                moveInPlan(uri, { ...message, ...inPlan(message) }, server, sentences()).catch(log);
                break;
            case 'reveal':
                revealInPlan(uri, inPlan(message), panel.viewColumn).catch(log);
                break;
            case 'drawn':
                if (unconfirmed?.serial === message.serial) drawn = unconfirmed.presentation;
                break;
        }
    }

    /** A place of the text that the page shows, in the text as it is. */
    function inPlan({ line, character }: TextPosition): TextPosition {
        return change?.toNow({ line, character }) ?? { line, character };
    }

    function showCaret(): void {
        if (disposed || caret === undefined) return;
        const message: CaretMessage = { type: 'caret', ...(change?.toBefore(caret) ?? caret) };
        void panel.webview.postMessage(message);
    }

    panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isPageMessage(message)) receive(message);
    });
    // A caret moves with every key: the page is told of where it comes to rest.
    let resting: ReturnType<typeof setTimeout> | undefined;
    const selection = window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
        if (first === undefined || textEditor.document.uri.toString() !== uri.toString()) return;
        clearTimeout(resting);
        const { line, character } = first.active;
        resting = setTimeout(() => {
            caret = { line, character };
            showCaret();
        }, 60);
    });
    panel.onDidDispose(() => {
        disposed = true;
        selection.dispose();
        watch.dispose();
        disposal.fire();
        disposal.dispose();
    });

    const watched = (): Disposable => watchPlan(uri, { changed: () => void reread(), deleted: () => say('deleted') });
    let watch = watched();
    void refresh();
    return {
        uri: () => uri,
        isActive: () => panel.active,
        // The column is kept: a preview that the user has moved stays where it was put.
        reveal: ({ preserveFocus }) => panel.reveal(undefined, preserveFocus),
        planChanged: (version) => {
            announced = { version };
            void refresh();
        },
        refresh: () => void refresh(),
        moveTo: (moved) => {
            uri = moved;
            watch.dispose();
            watch = watched();
            if (shown !== undefined) show({ ...shown, uri: moved.toString(), note: undefined });
            void refresh();
        },
        say,
        drawn: () => drawn,
        onDidDispose: disposal.event,
    };
}

function nothing(uri: Uri): Presentation {
    return { uri: uri.toString(), version: -1, language: userLanguage(), title: fileName(uri), sound: false, sections: [] };
}

/** The text of a plan that is open, with its version. */
function textAt(uri: Uri): { readonly version: number; readonly text: string } | undefined {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    return document && { version: document.version, text: document.getText() };
}

async function exists(uri: Uri): Promise<boolean> {
    if (workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return true;
    try {
        await workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}
