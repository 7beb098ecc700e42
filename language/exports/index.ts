import type { Export } from './export.ts';
import { ics } from './ics.ts';
import { svg } from './svg.ts';

/** Every form of export, in the order of the help. */
export const exports: readonly Export[] = [ics, svg];
