import type { Command } from './command.ts';
import { exportAs } from './export-as.ts';

/** The meetings of a deal, or of a plan, as a calendar in the edition for those who take part. */
export const exportCalendar: Command = {
    id: 'dialogplan.exportCalendar',
    run: (services, given) => exportAs(services, given, { format: 'ics', edition: 'shared' }),
};
