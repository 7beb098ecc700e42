import { ViewColumn } from 'vscode';
import { openPreviewIn } from '../preview/open-preview-in.ts';
import type { Command } from './command.ts';

export const openPreviewToSide: Command = {
    id: 'dialogplan.openPreviewToSide',
    // Whoever opens it beside the text goes on writing, so the caret stays where it is.
    run: ({ previews }, target) => openPreviewIn(previews, { viewColumn: ViewColumn.Beside, preserveFocus: true }, target),
};
