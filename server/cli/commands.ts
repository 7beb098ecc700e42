import { check } from './check.ts';
import type { Command } from './command.ts';
import { diffPlans } from './diff.ts';
import { explain } from './explain.ts';
import { exportPlans } from './export.ts';
import { format } from './format.ts';
import { importPlan } from './import.ts';
import { lsp } from './lsp.ts';
import { schedule } from './schedule.ts';
import { translatePlans } from './translate.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
    check,
    schedule,
    exportPlans,
    importPlan,
    diffPlans,
    format,
    translatePlans,
    explain,
    lsp,
];
