import { type QuickPickItem, window } from 'vscode';
import { userTexts } from '../user-texts.ts';

/** A choice and what it stands for. */
export interface Item<T> extends QuickPickItem {
    readonly value: T;
}

/** Asks one thing of an export; undefined when the user turns back. */
export async function ask<T>(items: readonly Item<T>[], placeHolder: string): Promise<T | undefined> {
    const { title } = userTexts().exportPlan;
    const item = await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true, matchOnDetail: true });
    return item?.value;
}
