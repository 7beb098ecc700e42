import { check } from './check.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { exportPlans } from './export.ts';
import { lsp } from './lsp.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, exportPlans, explain, lsp];
