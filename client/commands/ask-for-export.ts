import { type ExportChoices, PICTURE_FORMATS, type PictureName, type PlanEdition } from '../../server/protocol.ts';
import { userTexts } from '../user-texts.ts';
import { ask, type Item } from './ask.ts';
import type { ExportTarget } from './export-target.ts';

export interface ExportChoice {
    readonly format: string;
    readonly deal: string | undefined;
    readonly view: PictureName | undefined;
    readonly edition: PlanEdition;
}

/**
 * Asks for what is not given, or given but not offered, and can be chosen; undefined when the user turns back. What can be shared comes first.
 */
export async function askForExport(
    given: ExportTarget,
    { formats, deals, holdsInternal }: ExportChoices,
): Promise<ExportChoice | undefined> {
    const texts = userTexts().exportPlan;
    // Not every server writes every form: one in a browser writes texts only.
    const format = formats.find((one) => one === given.format) ?? (await ask(formats.map(formatItem), texts.askFormat));
    if (format === undefined) return undefined;
    const isPicture = PICTURE_FORMATS.includes(format);
    const view = isPicture ? await askForView() : undefined;
    if (isPicture && view === undefined) return undefined;
    const deal = await askForDeal();
    if (deal === undefined) return undefined;
    const edition = await askForEdition();
    return edition && { format, view, deal: deal.name, edition };

    async function askForView(): Promise<PictureName | undefined> {
        const order: readonly PictureName[] = ['wheel', 'timeline', 'map', 'ladder', 'calendar'];
        return (
            order.find((name) => name === given.view) ??
            (await ask(
                order.map((value) => ({ value, label: texts.views[value] })),
                texts.askView,
            ))
        );
    }

    async function askForDeal(): Promise<{ readonly name: string | undefined } | undefined> {
        if (given.deal !== undefined || deals.length < 2) return { name: given.deal ?? deals[0]?.name };
        const each = deals.map(({ name, title }) => ({ value: { name }, label: title, description: name }));
        const all = { value: { name: undefined }, label: texts.allDeals };
        return ask<{ readonly name: string | undefined }>(isPicture ? each : [all, ...each], texts.askDeal);
    }

    async function askForEdition(): Promise<PlanEdition | undefined> {
        const known = (['shared', 'internal'] as const).find((one) => one === given.edition);
        if (known !== undefined || !holdsInternal) return known ?? 'shared';
        const editions: readonly PlanEdition[] = ['shared', 'internal'];
        return ask(
            editions.map((value) => ({ value, ...texts.editions[value] })),
            texts.askEdition,
        );
    }
}

/** A form whose words are not known here is offered by its ending. */
function formatItem(format: string): Item<string> {
    const words = userTexts().exportPlan.formats[format];
    return {
        value: format,
        label: words?.label ?? format,
        description: `.${format}`,
        ...(words ? { detail: words.detail } : {}),
    };
}
