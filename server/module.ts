import { createDefaultCoreModule, type FileSystemProvider, inject, type Module } from 'langium';
import { createDefaultSharedModule, type LangiumSharedServices, type PartialLangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import {
    DialogGeneratedModule,
    DialogGeneratedSharedModule,
    type DialogServices,
    dialogModule,
    dialogSharedModule,
} from '../language/index.ts';
import { createRequests, type Feature } from './feature.ts';
import { createFeatures } from './features/index.ts';
import { DialogLanguageServer } from './language-server.ts';
import { DialogDocumentBuilder } from './workspace/document-builder.ts';
import { DialogDocumentUpdateHandler } from './workspace/document-update-handler.ts';
import { PlanValidator } from './workspace/plan-validator.ts';
import { publishFindings } from './workspace/publish-findings.ts';
import { publishSettingsFaults } from './workspace/publish-settings-faults.ts';
import { DialogServiceRegistry } from './workspace/service-registry.ts';
import { createSettings, type SettingsStore } from './workspace/settings.ts';
import { SettingsFiles } from './workspace/settings-files.ts';
import { syncSettingsFiles } from './workspace/sync-settings-files.ts';
import { clockToday, type Today } from './workspace/today.ts';
import { usualLanguage } from './workspace/usual-language.ts';
import { DialogWorkspaceManager } from './workspace/workspace-manager.ts';

export interface HostContext {
    readonly fileSystemProvider: () => FileSystemProvider;
    /** The client's connection; none for the command line. */
    readonly connection?: Connection;
    /** The day it is in a time zone; the clock's unless a test says otherwise. */
    readonly today?: Today;
}

/** Everything a host works with. */
export interface DialogHost {
    readonly shared: LangiumSharedServices;
    readonly dialog: DialogServices;
    readonly settings: SettingsStore;
    readonly settingsFiles: SettingsFiles;
    readonly validator: PlanValidator;
    readonly features: readonly Feature[];
}

/** Composes language, workspace and features for a host: the language server or the command line. */
export function createDialogHost(context: HostContext): DialogHost {
    const settings = createSettings();
    const settingsFiles = new SettingsFiles(context.fileSystemProvider(), (uri) =>
        shared.workspace.TextDocuments.get(uri)?.getText(),
    );
    const today = context.today ?? clockToday;
    const features: Feature[] = [];
    const sharedModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
        ServiceRegistry: (services) => new DialogServiceRegistry(services),
        lsp: {
            LanguageServer: (services) => new DialogLanguageServer(services, features),
            DocumentUpdateHandler: (services) => new DialogDocumentUpdateHandler(services, settingsFiles),
        },
        workspace: {
            DocumentBuilder: (services) => new DialogDocumentBuilder(services),
            WorkspaceManager: (services) => new DialogWorkspaceManager(services),
        },
    };
    const shared = inject(createDefaultSharedModule(context), DialogGeneratedSharedModule, dialogSharedModule, sharedModule);
    const dialog = inject(createDefaultCoreModule({ shared }), DialogGeneratedModule, dialogModule(), {
        validation: {
            DocumentValidator: (services: DialogServices) => new PlanValidator(services, settings, settingsFiles, today),
        },
    });
    shared.ServiceRegistry.register(dialog);
    const validator = dialog.validation.DocumentValidator as PlanValidator;
    features.push(...createFeatures({ shared, dialog, settings, settingsFiles, validator, today }));
    return { shared, dialog, settings, settingsFiles, validator, features };
}

/** Answers a client's messages on a connection until it closes. */
export function startDialogServer(connection: Connection, host: DialogHost): void {
    const { shared, dialog, settings, settingsFiles } = host;
    const requests = createRequests(shared);
    const updates = shared.lsp.DocumentUpdateHandler as DialogDocumentUpdateHandler;
    const documents = shared.workspace.TextDocuments;

    documents.onDidChangeContent((change) => updates.didChangeContent(change));
    documents.onDidClose((change) => updates.didCloseDocument(change));
    connection.onDidChangeWatchedFiles((params) => updates.didChangeWatchedFiles(params));
    publishFindings(connection, shared);
    for (const feature of host.features) feature.register(connection, requests);

    connection.onDidChangeConfiguration(({ settings: sent }) => {
        settings.update(sent);
        updates.recheckAll();
    });
    connection.onInitialize((params) => {
        settings.meet(params.capabilities, params.initializationOptions);
        settings.update(params.initializationOptions);
        if (!settings.client().validatesSettings)
            publishSettingsFaults(connection, settingsFiles, dialog.vocabulary.Lexicon, () =>
                settings.languageFor(usualLanguage(shared.workspace.LangiumDocuments, dialog.vocabulary.Lexicon)),
            );
        return shared.lsp.LanguageServer.initialize(params);
    });
    connection.onInitialized((params) => {
        if (settings.client().syncsMore) syncSettingsFiles(connection);
        shared.lsp.LanguageServer.initialized(params);
    });
    documents.listen(connection);
    connection.listen();
}
