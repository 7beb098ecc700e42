import type * as ast from '../generated/ast.ts';
import { isLevel } from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { mergeLevels } from './merge-levels.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const followUp = `  tactical level {
    meeting FollowUp {
      every year in november
      purpose contract-follow-up
      with contract-owner, contract-manager
    }
`;
const status = `    meeting Status {
      every quarter
      with contract-owner, contract-manager
    }
  }
`;
const deal = (levels: string) => exampleDeal(`type procurement\ndelivery service\ngovernance {\n${levels}}`);

/** English texts of what explains a finding; the keys of their translations. */
export const duplicateLevelTexts = { first: 'The level stands here first.' };

export const duplicateLevel = rule({
    code: 'duplicate-level',
    on: 'Level',
    severity: 'error',
    since: '0.1.0',
    what: 'A level that stands twice in a governance.',
    why: 'A level is one place with one mandate. Split in two, nobody sees all its meetings, and no rule can tell whether they are enough.',
    source: 'plain sense',
    examples: { bad: deal(`${followUp}  }\n  tactical level {\n${status}`), good: deal(followUp + status) },
    messages: { twice: 'This governance already has the level "{level}": its meetings belong together in one block.' },
    check(level, { uri }, report) {
        const earlier = firstOfItsKind(level);
        if (!earlier || earlier === level) return;
        const related = { ...placeOfHead(earlier), uri, message: duplicateLevelTexts.first, args: {} };
        report('twice', placeOfHead(level), { level: { word: level.kind } }, { related: [related] });
    },
    fixes: [
        {
            title: 'Merge it into the first one',
            offers({ node }, context) {
                const earlier = isLevel(node) ? firstOfItsKind(node) : undefined;
                if (!isLevel(node) || !earlier || context.isBroken(node) || context.isBroken(earlier)) return [];
                return [{ args: {}, changes: mergeLevels(earlier, node, context.text) }];
            },
        },
    ],
});

function firstOfItsKind(level: ast.Level): ast.Level | undefined {
    return every(level.$container.members, 'Level').find(({ kind }) => kind === level.kind);
}
