import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import type { Command } from './command.ts';
import { rewritePlans, writeRewritten } from './rewrite-plans.ts';

/** Writes the words of plans in the other language. Names, texts and comments are their authors' and stay. */
export const translatePlans: Command = {
    name: 'translate',
    usage: 'translate --to en|sv PATH… [--write]',
    summary: 'Write the words of plans in the other language; names, texts and comments stay.',
    options: { to: { type: 'string' }, write: { type: 'boolean' } },
    async run(call, output) {
        const { to, write } = call.options;
        if (to !== 'en' && to !== 'sv') throw new CannotDo(sentence(cannotDoTexts.oneLanguage));
        const { plans, areAllRead } = await rewritePlans(call, output, to);
        if (write) for (const file of await writeRewritten(plans)) output.out(`${file}\n`);
        else for (const { after } of plans) output.out(after);
        return areAllRead ? 0 : 1;
    },
};
