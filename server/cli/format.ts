import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import type { Command } from './command.ts';
import { rewritePlans, writeRewritten } from './rewrite-plans.ts';

/** Gives plans the layout of the house. */
export const format: Command = {
    name: 'format',
    usage: 'format [--check|--write] PATH…',
    summary: 'Lay plans out evenly; what they say and their comments stay.',
    options: { check: { type: 'boolean' }, write: { type: 'boolean' } },
    async run(call, output) {
        const { check, write } = call.options;
        if (check && write)
            throw new CannotDo(sentence(cannotDoTexts.notBoth, { command: 'format', one: '--check', other: '--write' }));
        const { plans, areAllRead } = await rewritePlans(call, output);
        if (write) for (const file of await writeRewritten(plans)) output.out(`${file}\n`);
        else if (check) {
            const uneven = plans.filter(({ before, after }) => before !== after);
            for (const { file } of uneven) output.out(`${file}\n`);
            return areAllRead && uneven.length === 0 ? 0 : 1;
        } else for (const { after } of plans) output.out(after);
        return areAllRead ? 0 : 1;
    },
};
