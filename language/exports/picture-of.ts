import { layOutDeal } from '../schedule/lay-out-deal.ts';
import { onlyLevel } from '../views/only-level.ts';
import { pictureViews } from '../views/pictures/index.ts';
import type { Picture } from '../views/pictures/picture.ts';
import { say } from '../views/say.ts';
import { titleOf } from '../views/title-of.ts';
import { dealsOf } from './deals-of.ts';
import type { ExportOptions, ToldPlan } from './export.ts';
import { notesOnPerson } from './notes-on-person.ts';

/** What is said of a picture beside it, in English: the keys of the translations. */
export const pictureExportTexts = {
    drawn: 'The picture shows "{deal}". Choose another deal with --deal.',
    empty: 'There is nothing that the picture could show.',
    replaced: 'The picture’s font lacks some signs of the plan; boxes stand for them.',
    allLevels: 'The picture is of the whole deal: a level leaves nothing out of it.',
} as const;

/** The picture of a deal that is asked for, the annual wheel where none is; a picture holds one deal, the first unless one is named. */
export function pictureOf(
    plans: readonly ToldPlan[],
    options: ExportOptions,
): { readonly picture: Picture | undefined; readonly notes: readonly string[]; readonly language: string } {
    const told = dealsOf(plans, options);
    const [first] = told;
    const language = first?.language ?? plans[0]?.language ?? 'en';
    const { view = 'wheel', level, withOptions = false } = options;
    const isOfAllLevels = view === 'ladder' || view === 'timeline';
    const picture =
        first &&
        pictureViews
            .find((one) => one.view === view)
            ?.draw({
                ...onlyLevel(
                    { deal: first.deal, schedule: layOutDeal(first.deal, { withOptions }) },
                    isOfAllLevels ? undefined : level,
                ),
                language,
                id: 'deal',
                today: options.today,
                year: undefined,
            });
    if (!first || !picture) return { picture: undefined, notes: [say(pictureExportTexts.empty, language)], language };
    return {
        picture,
        notes: [
            ...(told.length > 1 ? [say(pictureExportTexts.drawn, language, { deal: titleOf(first.deal) })] : []),
            ...(isOfAllLevels && level !== undefined ? [say(pictureExportTexts.allLevels, language)] : []),
            ...notesOnPerson(options, language),
        ],
        language,
    };
}
