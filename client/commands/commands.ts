import type { Command } from './command.ts';
import { exportCalendar } from './export-calendar.ts';
import { exportPlan } from './export-plan.ts';
import { newPlan } from './new-plan.ts';
import { openPreview } from './open-preview.ts';
import { openPreviewToSide } from './open-preview-to-side.ts';
import { openRule } from './open-rule.ts';
import { restartServer } from './restart-server.ts';
import { translate } from './translate.ts';

/** The list a new command is added to. */
export const commands: readonly Command[] = [
    openPreview,
    openPreviewToSide,
    newPlan,
    translate,
    exportPlan,
    exportCalendar,
    openRule,
    restartServer,
];
