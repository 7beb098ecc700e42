import type { LangiumSharedServices } from 'langium/lsp';
import type { DialogServices } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import type { PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';
import type { SettingsFiles } from '../workspace/settings-files.ts';
import type { Today } from '../workspace/today.ts';
import { builtin } from './builtin.ts';
import { callHierarchy } from './call-hierarchy.ts';
import { codeAction } from './code-action/code-action.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion/completion.ts';
import { declarationMarkdown } from './completion/declaration-markdown.ts';
import { definition } from './definition.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentLink } from './document-link.ts';
import { documentSymbol } from './document-symbol.ts';
import { exportPlan } from './export-plan.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover/hover.ts';
import { inlayHint } from './inlay-hint/inlay-hint.ts';
import { moveMeeting } from './move-meeting.ts';
import { newPlan } from './new-plan.ts';
import { pasteTable } from './paste-table.ts';
import { planStatus } from './plan-status.ts';
import { preview } from './preview.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRange } from './selection-range.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { translate } from './translate.ts';
import { workspaceSymbol } from './workspace-symbol.ts';

interface FeatureParts {
    readonly shared: LangiumSharedServices;
    readonly dialog: DialogServices;
    readonly settings: SettingsStore;
    readonly settingsFiles: SettingsFiles;
    readonly validator: PlanValidator;
    readonly today: Today;
}

/** Every feature, each given only what it uses. */
export function createFeatures({ shared, dialog, settings, settingsFiles, validator, today }: FeatureParts): readonly Feature[] {
    const documents = shared.workspace.LangiumDocuments;
    const lexicon = dialog.vocabulary.Lexicon;
    return [
        callHierarchy(lexicon),
        codeAction({ validator, settings, settingsFiles, workspace: shared.workspace.WorkspaceManager, lexicon }),
        codeLens(settings, lexicon),
        completion(
            {
                documents,
                grammar: dialog,
                lexicon,
                visibleNames: dialog.references.Linker.visibleNames,
                today,
                describe: (declared, language) => declarationMarkdown(declared, language, lexicon),
            },
            settings,
        ),
        definition(documents),
        documentHighlight(),
        documentLink(documents),
        documentSymbol(lexicon),
        folding(),
        formatting(dialog),
        hover(documents, settings, lexicon, today),
        inlayHint(settings, lexicon, today),
        references(documents),
        rename(documents, settings, lexicon),
        selectionRange(),
        semanticTokens(),
        workspaceSymbol(documents),
        preview(validator, settings, lexicon, today),
        newPlan(),
        moveMeeting(validator, settings, lexicon),
        exportPlan(validator, settings, lexicon),
        planStatus(settings, lexicon, today),
        translate(dialog),
        pasteTable(validator, settings, dialog),
        builtin(),
    ];
}
