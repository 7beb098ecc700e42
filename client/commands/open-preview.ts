import { ViewColumn } from 'vscode';
import { openPreviewIn } from '../preview/open-preview-in.ts';
import type { Command } from './command.ts';

export const openPreview: Command = {
    id: 'dialogplan.openPreview',
    run: ({ previews }, target) => openPreviewIn(previews, { viewColumn: ViewColumn.Active, preserveFocus: false }, target),
};
