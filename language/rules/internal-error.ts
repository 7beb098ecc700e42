import { rule } from './rule.ts';

export const internalError = rule({
    code: 'internal-error',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A rule of Dialogplan failed while it looked at the plan.',
    why: 'The fault is in Dialogplan, not in the plan. All other rules have spoken; only this one is missing.',
    source: 'plain sense',
    examples: { bad: '', good: '' },
    messages: {
        failed: 'The rule "{rule}" failed and says nothing about this plan. The fault is in Dialogplan: please report it. All other rules have been checked.',
    },
    // Reported by the machinery when another rule throws (check-plan.ts).
    check() {},
});
