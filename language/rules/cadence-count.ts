import type * as ast from '../generated/ast.ts';
import { isTimesRhythm } from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { inLanguage } from './in-language.ts';
import { placeOf, placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (cadence: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  tactical level {
    meeting Contract {
      ${cadence}
      with contract-owner, contract-manager
    }
  }
}`);

export const cadenceCount = rule({
    code: 'cadence-count',
    on: 'CadenceStep',
    severity: 'error',
    since: '0.1.0',
    what: 'A number of times a year that does not agree with the months or weeks that are named.',
    why: 'Each month or week that is named holds one of the meetings. With another number nobody can tell which of them is meant.',
    source: 'plain sense',
    examples: {
        bad: deal('4 times per year in february, may, september'),
        good: deal('3 times per year in february, may, september'),
    },
    messages: {
        number: 'The number of meetings a year is {times}, but the number of months or weeks named for them is {named}: the two must agree.',
        range: 'The number of meetings a year is {least} to {most}, but the number of months or weeks named for them is {named}: the two must agree.',
    },
    check(step, { isBroken }, report) {
        const { rhythm } = step;
        // A month that can't be read is one all the same.
        if (rhythm?.$type !== 'TimesRhythm' || rhythm.count < 1 || isBroken(step.$container.$container)) return;
        const { count: least, most = least } = rhythm;
        const named = timesNamed(step);
        if (named === undefined || (named >= least && named <= most) || most < least) return;
        const place = { ...placeOfProperty(rhythm, 'count'), end: placeOfProperty(rhythm, rhythm.most ? 'most' : 'count').end };
        if (rhythm.most === undefined) report('number', place, { times: least, named }, { node: rhythm });
        else report('range', place, { least, most, named }, { node: rhythm });
    },
    fixes: [
        {
            title: 'Set the number to {named}',
            offers({ node, args }, context) {
                if (!isTimesRhythm(node) || args.named === undefined) return [];
                const bound = node.bound ? `${node.bound} ` : '';
                const times = `${String(args.named)} ${args.named === 1 ? 'time' : 'times'}`;
                return [
                    {
                        args: { named: args.named },
                        changes: [{ ...placeOf(node), text: inLanguage(`${bound}${times} per year`, context) }],
                    },
                ];
            },
        },
    ],
});

/** How many months and weeks are named, each once; undefined where none is, or where one has a finding of its own. */
function timesNamed({ modifiers }: ast.CadenceStep): number | undefined {
    const [times] = every(modifiers, 'InModifier').map((modifier) => modifier.times);
    if (!times || times.some(({ week }) => week !== undefined && (week < 1 || week > 53))) return undefined;
    return new Set(times.map(({ month, week }) => month ?? week)).size;
}
