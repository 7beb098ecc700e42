import type { Occurrence } from './schedule.ts';

/** Whether an occurrence takes place, on whatever day: it was neither dropped nor cancelled. */
export function takesPlace({ number }: Occurrence): boolean {
    return number !== undefined;
}
