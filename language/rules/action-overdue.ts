import { readDate } from '../syntax/literals.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (done: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
    }
  }
}
held Operations 2026-01-06 {
  action "Send the revised report layout" by B.Ops due 2026-01-13${done}
}`);

export const actionOverdue = rule({
    code: 'action-overdue',
    on: 'Action',
    severity: 'warning',
    since: '0.1.0',
    what: 'An action that was agreed at a meeting, whose last day has passed and that is not done.',
    why: 'What was agreed and then forgotten wears trust out faster than what was refused. The next meeting should not have to find it out.',
    source: 'plain sense',
    examples: { bad: deal(''), good: deal(' done 2026-01-12') },
    messages: { overdue: '"{action}" was due on {due} and is not done: take it up, or write down when it was done.' },
    check(action, { today }, report) {
        const due = readDate(action.due);
        // A day of doing that can't be read is one all the same.
        if (!due || due >= today || action.done !== undefined) return;
        report('overdue', placeOfProperty(action, 'due'), { action: action.text ?? '', due });
    },
});
