import type * as ast from '../generated/ast.ts';
import { isGovernance } from '../generated/ast.ts';
import { regularAttendees } from '../model/attendance.ts';
import type { Deal, Level } from '../model/plan.ts';
import { isRegular, regularMeetings } from '../model/regular-meetings.ts';
import { rolesWith } from '../model/sides.ts';
import { every } from '../syntax/members.ts';
import { addParticipants } from './add-participants.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfHead } from './place.ts';
import { rule, type TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

const deal = (operational: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with ${operational}
    }
  }
  tactical level {
    meeting FollowUp {
      every year in november
      purpose contract-follow-up
      with contract-owner, contract-manager
    }
  }
}`);

export const levelContinuity = rule({
    code: 'level-continuity',
    on: 'Governance',
    severity: 'info',
    soundOnly: true,
    since: '0.1.0',
    what: 'Levels that have no participant in common.',
    why: 'What was said on one level reaches the next only if someone carries it there. Contract managers in every meeting is one good way.',
    source: 'founding text',
    examples: { bad: deal('operations'), good: deal('operations, contract-manager') },
    messages: {
        broken: 'No role and no function takes part on all levels of "{deal}" ({levels}): nobody carries what was said from one to the next.',
    },
    check(governance, { dealOf }, report) {
        const deal = dealOf(governance.$container);
        const levels = judgedLevels(deal);
        if (levels.length < 2) return;
        const [lowest, ...others] = levels.map((level) => regularAttendees(level, deal));
        if ([...(lowest ?? [])].some((attendee) => others.every((level) => level.has(attendee)))) return;
        report('broken', placeOfHead(governance), { deal: deal.name, levels: { words: levels.map(({ kind }) => kind) } });
    },
    fixes: [
        {
            title: 'Add contract managers on the levels that lack them',
            offers({ node }, context) {
                const changes = isGovernance(node) ? addContractManagers(node, context) : [];
                return changes.length > 0 ? [{ args: {}, changes }] : [];
            },
        },
    ],
});

/** Levels with regular meetings: where meetings lack or come at random, other rules speak. */
function judgedLevels(deal: Deal): readonly Level[] {
    return deal.governance?.levels.filter((level) => regularMeetings(level, deal).length > 0) ?? [];
}

function addContractManagers(governance: ast.Governance, context: RuleContext): readonly TextChange[] {
    const deal = context.dealOf(governance.$container);
    const held = (['buyer', 'supplier'] as const).filter((side) => rolesWith(deal, 'contract-manager', side).length > 0);
    const nodes = every(governance.members, 'Level').filter(({ kind }) => kind);
    return judgedLevels(deal).flatMap((level) => {
        const present = regularAttendees(level, deal);
        const lacking = held.filter((side) => !present.has(`contract-manager of ${side}`));
        if (lacking.length === 0) return [];
        const added = lacking.length === 2 ? 'contract-manager' : lacking.map((side) => `contract-manager of ${side}`).join(', ');
        const node = nodes[deal.governance?.levels.indexOf(level) ?? -1];
        const meeting = every(node?.members ?? [], 'Meeting')[level.meetings.findIndex((one) => isRegular(one, deal))];
        return meeting ? addParticipants(meeting, added, context) : [];
    });
}
