import type { DocumentValidator, LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';
import { builtinScheme, checkPlan, type DialogServices, type Finding, homeZone, type RuleContext } from '../../language/index.ts';
import type { SettingsStore } from './settings.ts';
import type { SettingsFiles } from './settings-files.ts';
import { toDiagnostic } from './to-diagnostic.ts';
import type { Today } from './today.ts';

/** What was found in a plan, with what is needed to mend it. */
export interface Checked {
    readonly findings: readonly Finding[];
    readonly context: RuleContext;
}

/** Runs the rules as Langium's last build phase, and remembers what they found for the quick fixes. */
export class PlanValidator implements DocumentValidator {
    readonly #services: DialogServices;
    readonly #settings: SettingsStore;
    readonly #settingsFiles: SettingsFiles;
    readonly #today: Today;
    readonly #checked = new WeakMap<LangiumDocument, Checked>();

    constructor(services: DialogServices, settings: SettingsStore, settingsFiles: SettingsFiles, today: Today) {
        this.#services = services;
        this.#settings = settings;
        this.#settingsFiles = settingsFiles;
        this.#today = today;
    }

    async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
        // The built-in files are checked by our tests, not in front of the user.
        if (document.uri.scheme === builtinScheme) return [];
        // What a team agreed on for its plans goes before what one of them likes.
        const agreed = await this.#settingsFiles.of(document.uri);
        const settings = { ...this.#settings.rules(), ...agreed?.rules };
        const checked = checkPlan(document, this.#services, { today: this.#today(homeZone), settings });
        this.#checked.set(document, checked);
        const language = this.#settings.languageFor(checked.context.language);
        return checked.findings.map((finding) =>
            toDiagnostic(
                finding,
                document,
                language,
                this.#services.vocabulary.Lexicon,
                this.#services.shared.workspace.LangiumDocuments,
                this.#settings.client().opensPages,
            ),
        );
    }

    /** What the last check of a document found, if it was checked since its text changed. */
    checkedOf(document: LangiumDocument): Checked | undefined {
        return this.#checked.get(document);
    }
}
