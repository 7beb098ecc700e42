import { type QuickPickItem, window } from 'vscode';
import type { DeliveryKind, PlanLanguage } from '../../server/protocol.ts';
import { texts } from '../texts.ts';
import { userTexts } from '../user-texts.ts';
import type { PlanChoice } from './plan-choice.ts';

/**
 * Asks for what is not known yet; undefined when the user turns back. Each choice is described in both languages,
 * because the language of the plan is one of the questions and VS Code's own is often neither.
 */
export async function askForPlan(known: Partial<PlanChoice>): Promise<PlanChoice | undefined> {
    const { title, askDelivery, askLanguage } = userTexts().newPlan;
    const delivery = known.delivery ?? (await ask(deliveryItems(), `${title} (1/2)`, askDelivery));
    if (delivery === undefined) return undefined;
    const language = known.language ?? (await ask(languageItems(), `${title} (2/2)`, askLanguage));
    return language && { delivery, language };
}

interface Item<T> extends QuickPickItem {
    readonly value: T;
}

async function ask<T>(items: readonly Item<T>[], title: string, placeHolder: string): Promise<T | undefined> {
    const item = await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true, matchOnDetail: true });
    return item?.value;
}

function deliveryItems(): readonly Item<DeliveryKind>[] {
    const order: readonly DeliveryKind[] = ['strategic', 'service', 'goods', 'works'];
    const own = userTexts().newPlan.deliveries;
    const other = otherTexts().deliveries;
    return order.map((value) => ({
        value,
        label: own[value].label,
        description: other[value].label,
        detail: `${own[value].detail} · ${other[value].detail}`,
    }));
}

function languageItems(): readonly Item<PlanLanguage>[] {
    const order: readonly PlanLanguage[] = ['sv', 'en'];
    const own = userTexts().newPlan.languages;
    const other = otherTexts().languages;
    return order.map((value) => ({
        value,
        label: own[value].label,
        description: other[value].label,
        detail: own[value].detail,
    }));
}

function otherTexts() {
    const english = texts('en').newPlan;
    return userTexts().newPlan === english ? texts('sv').newPlan : english;
}
