import { isCadence } from '../generated/ast.ts';
import type { Args } from './finding.ts';
import { holdSteps, type NewRhythm } from './hold-steps.ts';
import { type Frequency, isTooOften, isTooSeldom, judgedSteps } from './judge-frequency.ts';
import type { Fix } from './rule.ts';
import { writtenMeetings } from './written-meetings.ts';

/** A fix for a cadence: those of its steps that are out of bounds get another rhythm. */
export function holdFix(title: string, rhythm: NewRhythm, frequency: Frequency, args: Args = {}): Fix {
    return {
        title,
        offers({ node }, context) {
            if (!isCadence(node)) return [];
            const level = node.$container.$container;
            const deal = context.dealOf(level.$container.$container);
            const meeting = writtenMeetings(level, deal).find(({ cadence }) => cadence === node)?.meeting;
            if (!meeting) return [];
            const outside = judgedSteps(meeting, frequency).filter(
                (step) => isTooOften(step, deal, frequency) || isTooSeldom(step, deal, frequency),
            );
            const steps = node.steps.filter((_step, index) => outside.some((one) => one === meeting.cadence[index]));
            const changes = holdSteps(node, steps, rhythm, context);
            return changes.length > 0 ? [{ args, changes }] : [];
        },
    };
}
