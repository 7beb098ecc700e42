import { type Disposable, type Event, EventEmitter, type LogOutputChannel, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import {
    BUILTIN,
    type BuiltinParams,
    EXPORT_CHOICES,
    EXPORT_PLAN,
    type ExportChoices,
    type ExportedFile,
    type ExportPlanParams,
    MOVE_MEETING,
    type MovedMeeting,
    type MoveMeetingParams,
    NEW_PLAN,
    type NewPlan,
    type NewPlanParams,
    PASTE_TABLE,
    type PastedTable,
    type PasteTableParams,
    PLAN_CHANGED,
    PLAN_STATUS,
    type PlanChanged,
    type PlanStatus,
    PREVIEW,
    type Preview,
    type PreviewPageParams,
    type PreviewParams,
    type RefusedExport,
    TRANSLATE,
    type Translated,
    type TranslateParams,
} from '../server/protocol.ts';
import { clientOptions } from './client-options.ts';
import { restartBudget } from './restart-budget.ts';

/** The language server as the rest of the client sees it, whichever process or worker answers at the moment. */
export interface ServerConnection extends Disposable {
    readonly preview: (params: PreviewPageParams) => Promise<Preview>;
    readonly newPlan: (params: NewPlanParams) => Promise<NewPlan>;
    readonly exportChoices: (params: PreviewParams) => Promise<ExportChoices>;
    readonly exportPlan: (params: ExportPlanParams) => Promise<ExportedFile | RefusedExport>;
    readonly translate: (params: TranslateParams) => Promise<Translated>;
    readonly planStatus: (params: PreviewParams) => Promise<PlanStatus>;
    readonly moveMeeting: (params: MoveMeetingParams) => Promise<MovedMeeting>;
    readonly pasteTable: (params: PasteTableParams) => Promise<PastedTable>;
    readonly builtin: (params: BuiltinParams) => Promise<string>;
    readonly onPlanChanged: Event<PlanChanged>;
    /** Fires each time a server begins to answer: at the start, after a crash, after a restart. */
    readonly onReady: Event<void>;
    /** Fires when the server has been lost too often to be started again by itself. */
    readonly onGaveUp: Event<void>;
    readonly isRunning: () => boolean;
    /** Starts a new server, whatever state the old one is in; resolves when it answers. */
    readonly restart: () => Promise<void>;
}

/** Makes the client of one server; called anew for each start. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

const RESTARTS = 5;
const RESTART_SPAN = 3 * 60 * 1000;

/** Starts a server at once, and another whenever it is lost. A request made before a server is up waits for it. */
export function serverConnection(create: CreateClient, channel: LogOutputChannel): ServerConnection {
    const planChanged = new EventEmitter<PlanChanged>();
    const ready = new EventEmitter<void>();
    const gaveUp = new EventEmitter<void>();
    const files = workspace.createFileSystemWatcher('**/*.dialog');
    const budget = restartBudget(RESTARTS, RESTART_SPAN);
    let closed = false;

    const logged = (error: unknown): void => channel.error(error instanceof Error ? error : String(error));
    // One that never came up, or is gone already, cannot be ended: that is no news.
    const end = (client: BaseLanguageClient): Promise<void> => client.dispose().catch((error) => channel.debug(String(error)));
    const make = (): BaseLanguageClient => {
        const client = create(clientOptions(channel, files));
        // The library shows some failures to the user in its own words; here they are only logged.
        const log = client.error.bind(client);
        client.error = (message, data) => log(message, data, false);
        client.onNotification(PLAN_CHANGED, (change: PlanChanged) => planChanged.fire(change));
        client.onDidChangeState(({ newState }) => {
            const lost = newState === State.Stopped || newState === State.StartFailed;
            if (lost && client === current && !closed) replace();
        });
        return client;
    };
    const succeed = async (old: BaseLanguageClient): Promise<void> => {
        const next = make();
        current = next;
        // The old server's features must be gone before the new one registers the same.
        await end(old);
        await start(next);
    };
    const start = async (client: BaseLanguageClient): Promise<void> => {
        await client.start();
        if (client === current) ready.fire();
    };
    const replace = (): void => {
        if (budget.allows(Date.now())) {
            channel.warn('The language server has stopped; another one is being started.');
            succeed(current).catch(logged);
        } else {
            channel.error('The language server has stopped too often to be started again by itself.');
            gaveUp.fire();
        }
    };

    let current = make();
    start(current).catch(logged);
    return {
        preview: (params) => current.sendRequest<Preview>(PREVIEW, params),
        newPlan: (params) => current.sendRequest<NewPlan>(NEW_PLAN, params),
        exportChoices: (params) => current.sendRequest<ExportChoices>(EXPORT_CHOICES, params),
        exportPlan: (params) => current.sendRequest<ExportedFile | RefusedExport>(EXPORT_PLAN, params),
        translate: (params) => current.sendRequest<Translated>(TRANSLATE, params),
        planStatus: (params) => current.sendRequest<PlanStatus>(PLAN_STATUS, params),
        moveMeeting: (params) => current.sendRequest<MovedMeeting>(MOVE_MEETING, params),
        pasteTable: (params) => current.sendRequest<PastedTable>(PASTE_TABLE, params),
        builtin: (params) => current.sendRequest<string>(BUILTIN, params),
        onPlanChanged: planChanged.event,
        onReady: ready.event,
        onGaveUp: gaveUp.event,
        isRunning: () => current.state === State.Running,
        restart: () => {
            budget.renew();
            return succeed(current);
        },
        dispose: async () => {
            closed = true;
            for (const owned of [planChanged, ready, gaveUp, files]) owned.dispose();
            await end(current);
        },
    };
}
