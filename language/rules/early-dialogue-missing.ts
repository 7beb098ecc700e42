import { earlyDialogue } from '../catalogue/dialogue-skeletons.ts';
import { isPartnership } from '../model/levels.ts';
import { exampleDeal } from './example-deal.ts';
import { insertEarlyDialogue } from './insert-early-dialogue.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const deal = (phases: string) => exampleDeal(`type partnership\ndelivery service${phases}`);

export const earlyDialogueMissing = rule({
    code: 'early-dialogue-missing',
    on: 'Deal',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A partnership or an innovation procurement without any dialogue before the procurement. For a plain procurement it is a hint only.',
    why: 'Once the notice is published nothing can be shaped any more. What both sides need to find out together, and what the market could do if only it were asked, has to be said before.',
    source: 'founding text',
    examples: {
        bad: deal(''),
        good: deal(`
phase before {
  dialogue Hearing "Open hearing" {
    arena hearing
    with contract-owner
    about "What the market can do"
    influence "Pay for results"
  }
}`),
    },
    messages: {
        missing:
            '"{deal}" is of type "{type}" but no dialogue is planned before the procurement: when its notice is published it is too late to shape it.',
    },
    check(node, { dealOf }, report) {
        const { name, type, phases } = dealOf(node);
        if (!type || !(type === 'procurement' || isPartnership({ type }))) return;
        if (phases.some(({ kind, dialogues }) => kind === 'before' && dialogues.length > 0)) return;
        const severity = type === 'procurement' ? 'hint' : 'warning';
        report('missing', placeOfHead(node), { deal: name, type: { word: type } }, { severity });
    },
    fixes: [insertEarlyDialogue('Insert an early dialogue', earlyDialogue)],
});
