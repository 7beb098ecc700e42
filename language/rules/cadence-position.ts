import type * as ast from '../generated/ast.ts';
import { isStepModifier } from '../generated/ast.ts';
import { exampleDeal } from './example-deal.ts';
import { inLanguage } from './in-language.ts';
import { misplacedModifier } from './misplaced-modifier.ts';
import { placeOf } from './place.ts';
import { removeLines } from './remove-lines.ts';
import { rule } from './rule.ts';

const deal = (cadence: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      ${cadence}
      with operations, contract-manager
    }
  }
}`);

export const cadencePosition = rule({
    code: 'cadence-position',
    on: 'CadenceStep',
    severity: 'error',
    since: '0.1.0',
    what: 'A part of a cadence that its rhythm cannot take, such as the first Tuesday of every week.',
    why: 'Such a part asks for days that the rhythm does not have, or that it has named already. The dates that were meant are then not in the plan.',
    source: 'plain sense',
    examples: { bad: deal('every week on first tuesday'), good: deal('every month on first tuesday') },
    messages: {
        short: '"{part}" counts within a month, but the meeting is held by the day or the week: it needs a month or more between its dates.',
        dates: 'The dates are listed one by one, so "{part}" cannot choose among them: only a time can be added.',
        relative: 'The meeting takes its day from what it hangs on, so "{part}" cannot choose another: only a time can be added.',
        asNeeded: 'A meeting that is held as needed has no dates, so "{part}" says nothing.',
    },
    check(step, _context, report) {
        step.modifiers.forEach((modifier, index) => {
            // The second of a kind has a finding of its own.
            if (step.modifiers.findIndex(({ $type }) => $type === modifier.$type) < index) return;
            const fault = misplacedModifier(modifier, step);
            if (fault) report(fault, placeOf(modifier), { part: modifier.$cstNode?.text ?? '' }, { node: modifier });
        });
    },
    fixes: [
        {
            title: 'Write {text}',
            offers({ node, offset, end }, context) {
                const position = isStepModifier(node) && node.$type === 'OnModifier' ? node.position : undefined;
                if (position?.$type !== 'WeekdayPosition' || node?.$container?.$type !== 'CadenceStep') return [];
                if ((node.$container as ast.CadenceStep).rhythm.$type !== 'EveryRhythm') return [];
                const text = inLanguage(`on ${position.weekday}`, context);
                return [{ args: { text }, changes: [{ offset, end, text }] }];
            },
        },
        {
            title: 'Remove "{part}"',
            offers: ({ args, offset, end }, { text }) => [
                { args: { part: args.part ?? '' }, changes: [removeLines(text, { offset, end })] },
            ],
        },
    ],
});
