import type { Weekday } from '../generated/ast.ts';

/** The weekdays that a plan can name, in order. */
export const weekdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
