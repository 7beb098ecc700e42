import type * as ast from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import type { IsoDate } from '../model/values.ts';
import type { TextChange } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import type { MeetingSchedule, Occurrence } from '../schedule/schedule.ts';
import type { Days } from './lay-out-with.ts';

/** An occurrence that takes place goes to another day, on which all parties work. */
export interface Move {
    readonly node: ast.Meeting;
    readonly deal: Deal;
    /** Of the meeting as it is written now. */
    readonly schedule: MeetingSchedule;
    readonly occurrence: Occurrence;
    readonly to: IsoDate;
    readonly context: RuleContext;
}

/** What to change in the text for a move, and what the meeting then says. */
export interface WayToMove {
    readonly changes: readonly TextChange[];
    readonly days: Partial<Days>;
}
