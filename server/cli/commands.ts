import { check } from './check.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { exportPlans } from './export.ts';
import { lsp } from './lsp.ts';
import { schedule } from './schedule.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, schedule, exportPlans, explain, lsp];
