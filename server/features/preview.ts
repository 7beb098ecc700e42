import { DocumentState, type LangiumDocument } from 'langium';
import {
    buildPlan,
    homeZone,
    type Lexicon,
    picturedYears,
    planLanguage,
    previewPlan,
    render,
    scheduleOf,
    translate,
} from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { PREVIEW, type Preview, type PreviewPageParams, type PreviewProblem } from '../protocol.ts';
import type { PlanValidator } from '../workspace/plan-validator.ts';
import type { SettingsStore } from '../workspace/settings.ts';
import type { Today } from '../workspace/today.ts';

/** English texts of the preview's notes; the keys of their translations. */
export const previewTexts = {
    broken: 'Some of the text cannot be read just now. Mend what is underlined, and the preview follows.',
};

/** A plan as people want to see it: sections of markup, made from the same text as the findings. */
export function preview(validator: PlanValidator, settings: SettingsStore, lexicon: Lexicon, today: Today): Feature {
    const answer = (document: LangiumDocument, wanted: number | undefined): Preview => {
        const language = settings.languageFor(planLanguage(document, lexicon)) === 'sv' ? 'sv' : 'en';
        const { plan } = buildPlan(document);
        const years = [...new Set(plan.deals.flatMap((deal) => picturedYears(scheduleOf(deal))))].sort((a, b) => a - b);
        const day = today(homeZone);
        const year = heldTo(years, wanted ?? Number(day.slice(0, 4)));
        const pictures = { today: day, ...(year === undefined ? {} : { year }) };
        const { title, sections } = previewPlan(plan, language, 'internal', pictures);
        const broken = validator.checkedOf(document)?.context.syntaxProblems.some(({ kind }) => kind !== 'text') ?? false;
        return {
            uri: document.uri.toString(),
            version: document.textDocument.version,
            language,
            title,
            broken,
            ...(broken ? { note: translate(previewTexts.broken, language) } : {}),
            ...(year === undefined ? {} : { years, year }),
            problems: problemsOf(document, language),
            sections,
        };
    };
    const problemsOf = (document: LangiumDocument, language: string): readonly PreviewProblem[] =>
        (validator.checkedOf(document)?.findings ?? []).flatMap(({ severity, message, args, offset }) =>
            severity === 'hint'
                ? []
                : [{ severity, message: render(message, args, language, lexicon), ...document.textDocument.positionAt(offset) }],
        );
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest(
                PREVIEW,
                requests.onPlan<PreviewPageParams, Preview>(DocumentState.Validated, (document, { year }) =>
                    answer(document, year),
                ),
            );
        },
    };
}

/** A year as near to the wanted one as there are any; undefined where there are none. */
function heldTo(years: readonly number[], wanted: number): number | undefined {
    const [first, last] = [years[0], years.at(-1)];
    return first === undefined || last === undefined ? undefined : Math.min(Math.max(wanted, first), last);
}
