import { type ast, dateInProse, optionPeriods, periodInTable, say } from '../../../../language/index.ts';
import { distance } from './distance.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';

/** When a contract ends, and for which times it can be prolonged until when. */
export const contractFollows: Follows<ast.ContractProperty> = ({ deal, language, today }) => {
    const contract = deal?.contract;
    if (!contract) return [];
    const { end } = contract;
    return [
        say(followsTexts.contractEnds, language, { date: dateInProse(end, language), distance: distance(end, today, language) }),
        ...optionPeriods(contract).map(({ notice, ...period }, index) =>
            notice
                ? say(followsTexts.optionNotice, language, {
                      number: index + 1,
                      period: periodInTable(period),
                      date: dateInProse(notice, language),
                  })
                : say(followsTexts.optionPeriod, language, { number: index + 1, period: periodInTable(period) }),
        ),
    ];
};
