import type { ViewColumn } from 'vscode';

/** Where a preview shall appear. */
export interface Placement {
    readonly viewColumn: ViewColumn;
    readonly preserveFocus: boolean;
}
