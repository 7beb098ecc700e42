import type { Command } from './command.ts';
import { exportAs } from './export-as.ts';

/** The plan in front, or the one that a menu means, in a form that the user chooses. */
export const exportPlan: Command = {
    id: 'dialogplan.exportPlan',
    run: (services, given) => exportAs(services, given, {}),
};
