import { rulePage, rules } from '../../language/index.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import { closest } from './closest.ts';
import type { Command } from './command.ts';

export const explain: Command = {
    name: 'explain',
    usage: 'explain CODE',
    summary: 'Explain a rule: what it looks for, why, and how to mend it.',
    options: {},
    async run({ paths, language }, { out }) {
        const [code] = paths;
        if (paths.length !== 1 || code === undefined)
            throw new CannotDo(sentence(cannotDoTexts.oneRule, { code: 'strategic-delivery-levels' }));
        const rule = rules.find((one) => one.code === code);
        if (!rule)
            throw new CannotDo(
                sentence(cannotDoTexts.noRule, { code }),
                closest(
                    code,
                    rules.map((one) => one.code),
                ),
            );
        out(`${rulePage(rule, language ?? 'en')}\n`);
        return 0;
    },
};
