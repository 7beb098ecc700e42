import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    type DefaultSharedCoreModuleContext,
    inject,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type Module,
    MultiMap,
    type PartialLangiumCoreServices,
    type PartialLangiumSharedCoreServices,
    URI,
} from 'langium';
import catalogue from './catalogue/sweden.dialog';
import { DialogGeneratedModule, DialogGeneratedSharedModule } from './generated/module.ts';
import { DialogLinker } from './references/linker.ts';
import { builtinScheme } from './references/visible-names.ts';
import { DialogLexer } from './syntax/lexer.ts';
import { PlanDocumentFactory } from './syntax/plan-document-factory.ts';
import { createPlanParser } from './syntax/plan-parser.ts';
import { DialogValueConverter } from './syntax/value-converter.ts';
import type { Language } from './vocabulary/language.ts';
import { languages as motherTongues } from './vocabulary/languages.ts';
import { createLexicon, type Lexicon } from './vocabulary/lexicon.ts';

/** What Dialogplan adds to Langium's services. */
export interface DialogAddedServices {
    readonly vocabulary: { readonly Lexicon: Lexicon };
    readonly parser: { readonly Lexer: DialogLexer };
    readonly references: { readonly Linker: DialogLinker };
}

export type DialogServices = LangiumCoreServices & DialogAddedServices;

/** Built-in files: name → text. They are visible everywhere without import. */
export const builtinFiles: readonly { readonly uri: URI; readonly text: string }[] = [
    { uri: URI.from({ scheme: builtinScheme, path: '/sweden.dialog' }), text: catalogue },
];

/** The language's own services, for any host. `languages` are the tongues plans may be written in. */
export function dialogModule(
    languages: readonly Language[] = motherTongues,
): Module<DialogServices, PartialLangiumCoreServices & DialogAddedServices> {
    return {
        vocabulary: { Lexicon: () => createLexicon(languages) },
        parser: {
            Lexer: (services) => new DialogLexer(services.Grammar, services.vocabulary.Lexicon),
            LangiumParser: (services) => createPlanParser(services),
            ValueConverter: (services) => new DialogValueConverter(services.vocabulary.Lexicon),
        },
        references: {
            Linker: (services) => new DialogLinker(services),
            // Names are looked up from the walk (references/), so Langium's index and scopes stay empty.
            ScopeComputation: () => ({ collectExportedSymbols: async () => [], collectLocalSymbols: async () => new MultiMap() }),
        },
        workspace: {
            ReferenceDescriptionProvider: () => ({ createDescriptions: async () => [] }),
        },
        validation: {
            // Findings are made by rules/check-plan.ts; each host decides how to show them.
            DocumentValidator: () => ({ validateDocument: async () => [] }),
        },
    };
}

/** What Dialogplan changes of the services that all languages share. */
export const dialogSharedModule: Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> = {
    workspace: { LangiumDocumentFactory: (services) => new PlanDocumentFactory(services) },
};

/** Services without an editor, for tests and tools. */
export function createDialogServices(
    context: DefaultSharedCoreModuleContext,
    languages?: readonly Language[],
): { shared: LangiumSharedCoreServices; dialog: DialogServices } {
    const shared = inject(createDefaultSharedCoreModule(context), DialogGeneratedSharedModule, dialogSharedModule);
    const dialog = inject(createDefaultCoreModule({ shared }), DialogGeneratedModule, dialogModule(languages));
    shared.ServiceRegistry.register(dialog);
    return { shared, dialog };
}
