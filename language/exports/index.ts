import type { Export } from './export.ts';
import { ics } from './ics.ts';

/** Every form of export, in the order of the help. */
export const exports: readonly Export[] = [ics];
