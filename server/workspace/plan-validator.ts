import type { DocumentValidator, LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';
import { builtinScheme, checkPlan, type DialogServices, type Finding, type RuleContext } from '../../language/index.ts';
import type { SettingsStore } from './settings.ts';
import { toDiagnostic } from './to-diagnostic.ts';
import type { Today } from './today.ts';

/** What was found in a plan, with what is needed to mend it. */
export interface Checked {
    readonly findings: readonly Finding[];
    readonly context: RuleContext;
}

/** Where a plan's day begins that does not say. */
const usualZone = 'Europe/Stockholm';

/** Runs the rules as Langium's last build phase, and remembers what they found for the quick fixes. */
export class PlanValidator implements DocumentValidator {
    readonly #services: DialogServices;
    readonly #settings: SettingsStore;
    readonly #today: Today;
    readonly #checked = new WeakMap<LangiumDocument, Checked>();

    constructor(services: DialogServices, settings: SettingsStore, today: Today) {
        this.#services = services;
        this.#settings = settings;
        this.#today = today;
    }

    async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
        // The built-in files are checked by our tests, not in front of the user.
        if (document.uri.scheme === builtinScheme) return [];
        const checked = checkPlan(document, this.#services, { today: this.#today(usualZone), settings: this.#settings.rules() });
        this.#checked.set(document, checked);
        const language = this.#settings.languageFor(checked.context.language);
        return checked.findings.map((finding) =>
            toDiagnostic(
                finding,
                document,
                language,
                this.#services.vocabulary.Lexicon,
                this.#services.shared.workspace.LangiumDocuments,
            ),
        );
    }

    /** What the last check of a document found, if it was checked since its text changed. */
    checkedOf(document: LangiumDocument): Checked | undefined {
        return this.#checked.get(document);
    }
}
