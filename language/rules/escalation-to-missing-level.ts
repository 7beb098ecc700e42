import type * as ast from '../generated/ast.ts';
import { isEscalation } from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { insertLevels } from './insert-levels.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (levels: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      with operations, contract-manager
    }
  }
${levels}  escalate operational to tactical within 10 workdays
}`);

export const escalationToMissingLevel = rule({
    code: 'escalation-to-missing-level',
    on: 'Escalation',
    severity: 'error',
    since: '0.1.0',
    what: 'A step of the escalation from or to a level that the governance does not have.',
    why: 'Where there is no level nobody meets, so a disagreement that is sent there is settled by nobody.',
    source: 'plain sense',
    examples: {
        bad: deal(''),
        good: deal(
            '  tactical level {\n    meeting FollowUp {\n      every year in november\n      purpose contract-follow-up\n      with contract-owner, contract-manager\n    }\n  }\n',
        ),
    },
    messages: {
        missing: 'The governance of "{deal}" does not have: {levels}. Nobody meets there who could settle the disagreement.',
    },
    check(escalation, { dealOf, isBroken }, report) {
        const governance = escalation.$container;
        const [missing, ...others] = missingEnds(escalation);
        // A level that could not be read is there all the same.
        if (!missing || isBroken(governance)) return;
        const place = placeOfProperty(escalation, escalation.from === missing ? 'from' : 'to');
        report('missing', place, { deal: dealOf(governance.$container).name, levels: { words: [missing, ...others] } });
    },
    fixes: [
        {
            title: 'Insert the missing levels with typical meetings: {levels}',
            offers({ node, args }, context) {
                const changes = isEscalation(node) ? insertLevels(node.$container, missingEnds(node), context) : [];
                return changes.length > 0 ? [{ args: { levels: args.levels ?? '' }, changes }] : [];
            },
        },
    ],
});

/** Those of a step's levels that are not there, each once. */
function missingEnds({ from, to, $container: governance }: ast.Escalation): readonly ast.LevelKind[] {
    const kinds = every(governance.members, 'Level').map(({ kind }) => kind);
    return [...new Set([from, to])].filter((kind) => kind && !kinds.includes(kind));
}
