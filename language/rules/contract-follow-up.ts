import type { AstNode } from 'langium';
import { thresholds } from '../catalogue/thresholds.ts';
import type * as ast from '../generated/ast.ts';
import { isCadence, isLevel } from '../generated/ast.ts';
import { exampleDeal } from './example-deal.ts';
import { holdSteps } from './hold-steps.ts';
import { insertAtEnd } from './insert-into-block.ts';
import { meetTooSeldom } from './judge-frequency.ts';
import { rule } from './rule.ts';
import { skeletonWriter } from './write-skeleton.ts';
import { isFirstOfKind, isKnownWhole, whereItLacks, writtenMeetings } from './written-meetings.ts';

const purpose = 'contract-follow-up';
const { value: least } = thresholds.contractFollowUpLeast;

const deal = (more: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  tactical level {
    meeting Contract {
      2 times per year in march, september
      with contract-owner, contract-manager
    }
${more}  }
}`);

export const contractFollowUp = rule({
    code: 'contract-follow-up',
    on: 'Level',
    severity: 'warning',
    since: '0.1.0',
    what: 'A tactical level without a meeting that is dedicated to following the contract up, at least once a year.',
    why: 'In other meetings the contract has to share the time with what is urgent. A meeting of its own, once a year, is where both sides read it from cover to cover, and see what has drifted.',
    source: 'founding text',
    examples: {
        bad: deal(''),
        good: deal(
            '    meeting FollowUp {\n      every year in november\n      purpose contract-follow-up\n      with contract-owner, contract-manager\n    }\n',
        ),
    },
    messages: {
        none: 'No tactical meeting of "{deal}" is dedicated to following the contract up: write "{purpose} {followUp}" in one that is held at least once a year.',
        seldom: 'The contract of "{deal}" is followed up less than once a year: what has drifted goes unseen for too long.',
    },
    check(level, context, report) {
        if (level.kind !== 'tactical' || !isFirstOfKind(level)) return;
        const deal = context.dealOf(level.$container.$container);
        const meetings = writtenMeetings(level, deal);
        if (!isKnownWhole(level, meetings, context)) return;
        const dedicated = meetings.filter(({ meeting }) => meeting.purpose === purpose);
        if (!meetTooSeldom(dedicated, deal, least)) return;
        const { place, node } = whereItLacks(level, meetings, deal);
        if (dedicated.length > 0) report('seldom', place, { deal: deal.name }, { node });
        else report('none', place, { deal: deal.name, purpose: { word: 'purpose' }, followUp: { word: purpose } }, { node });
    },
    fixes: [
        {
            title: 'Hold "{meeting}" every year',
            offers({ node }, context) {
                const level = levelOf(node);
                const deal = level && context.dealOf(level.$container.$container);
                const dedicated = deal && writtenMeetings(level, deal).find(({ meeting }) => meeting.purpose === purpose);
                const changes = dedicated
                    ? holdSteps(dedicated.cadence, dedicated.cadence.steps.slice(-1), 'every year', context)
                    : [];
                return changes.length > 0 ? [{ args: { meeting: dedicated?.meeting.name ?? '' }, changes }] : [];
            },
        },
        {
            title: 'Insert a yearly contract follow-up',
            offers({ node }, context) {
                const level = levelOf(node);
                if (!level) return [];
                const meetings = skeletonWriter(level.$container.$container, context).meetings('tactical', purpose);
                const change = insertAtEnd(context.text, level, meetings);
                return change ? [{ args: {}, changes: [change] }] : [];
            },
        },
    ],
});

/** The level that a finding is about: it stands on the level, or on a cadence in it. */
function levelOf(node: AstNode | undefined): ast.Level | undefined {
    if (isCadence(node)) return node.$container.$container;
    return isLevel(node) ? node : undefined;
}
