import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { insertTypicalMeetings } from './insert-typical-meetings.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const deal = (level: string) => exampleDeal(`type procurement\ndelivery service\ngovernance {\n${level}}`);

export const emptyLevel = rule({
    code: 'empty-level',
    on: 'Level',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A level without a meeting.',
    why: 'A level on paper is no dialogue: as long as nobody meets there, its questions are settled elsewhere or not at all.',
    source: 'plain sense',
    examples: {
        bad: deal('  operational level {\n  }\n'),
        good: deal(
            '  operational level {\n    meeting Operations {\n      every month on first tuesday\n      with operations, contract-manager\n    }\n  }\n',
        ),
    },
    messages: { empty: 'No meeting is planned on the level "{level}": nobody will meet there.' },
    check(level, _context, report) {
        if (!level.kind || meetingsOf(level).length > 0) return;
        // Of a level written twice one may be empty: that is for duplicate-level to say.
        const sameKind = every(level.$container.members, 'Level').filter(({ kind }) => kind === level.kind);
        if (sameKind[0] !== level || sameKind.some((other) => meetingsOf(other).length > 0)) return;
        report('empty', placeOfHead(level), { level: { word: level.kind } });
    },
    fixes: [insertTypicalMeetings],
});

function meetingsOf(level: ast.Level): readonly ast.Meeting[] {
    return every(level.members, 'Meeting');
}
